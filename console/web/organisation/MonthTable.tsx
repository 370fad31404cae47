import { weeksOf } from '../shared/time/days'
import { useWords } from '../shared/words/useWords'
import { type DayKind, type Exceptions, kindOf } from './calendar'

interface Props {
  year: number
  month: number
  weekdays: readonly string[] | undefined
  exceptions: Exceptions
  /** Left out where nothing is changed. */
  onToggle?: ((date: string) => void) | undefined
}

/** One month, with what differs from the usual week marked 休 and 班. */
export function MonthTable({ year, month, weekdays, exceptions, onToggle }: Props) {
  const { organisation } = useWords()
  const sign: Record<DayKind, string> = { working: '', free: '', off: organisation.holiday, makeUp: organisation.makeUp }
  return (
    <table className="month">
      <caption>{organisation.month(month)}</caption>
      <thead>
        <tr>
          {organisation.weekdays.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.join()}>
            {week.map((date, place) => {
              const kind = kindOf(date, exceptions, weekdays)
              const day = date && (
                <>
                  {Number(date.slice(-2))}
                  {sign[kind] && <span className="day-sign">{sign[kind]}</span>}
                </>
              )
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places of a week never change
                <td key={place} className={date && `day-${kind}`}>
                  {date && onToggle ? (
                    <button type="button" aria-label={`${date} ${sign[kind]}`} onClick={() => onToggle(date)}>
                      {day}
                    </button>
                  ) : (
                    day
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
