import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isComposing } from '../keys/guard'
import { weeksOf } from '../time/days'
import { monthAfter, partsOf } from '../time/month'
import { toDay } from '../time/zone'
import { useWords } from '../words/useWords'

interface Props {
  chosen: string
  today: string
  onChoose: (day: string) => void
  onClose: () => void
}

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const MONTHS: Record<string, number> = { PageUp: -1, PageDown: 1 }

/** A month to choose a day from: arrows go by days and weeks, Page Up and Page Down by months. */
export function DayGrid({ chosen, today, onChoose, onClose }: Props) {
  const { time, organisation } = useWords()
  const [at, setAt] = useState(chosen || today)
  const grid = useRef<HTMLTableElement>(null)
  const [year, month] = partsOf(at)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes with the day
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true }), [at])
  const turn = (by: number) => setAt(`${monthAfter(at.slice(0, 7), by)}-01`)
  const move = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const { code } = event
    const [byDays, byMonths] = [DAYS[code], MONTHS[code]]
    if (byDays === undefined && byMonths === undefined && code !== 'Escape') return
    event.preventDefault()
    // Esc closes the calendar, not the form around it.
    event.stopPropagation()
    if (byDays !== undefined) setAt(toDay(at, byDays))
    else if (byMonths !== undefined) turn(byMonths)
    else onClose()
  }
  return (
    <div className="day-grid" role="dialog" aria-label={time.calendar} onKeyDown={move}>
      <div className="day-grid-head">
        <button type="button" aria-label={time.monthBefore} onClick={() => turn(-1)}>
          ‹
        </button>
        <strong role="status">{time.month(year, organisation.month(month))}</strong>
        <button type="button" aria-label={time.monthAfter} onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <table ref={grid}>
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
              {week.map((day, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places of a week never change
                <td key={place}>
                  {day && (
                    <button
                      type="button"
                      tabIndex={day === at ? 0 : -1}
                      aria-label={day}
                      aria-current={day === today ? 'date' : undefined}
                      aria-pressed={day === chosen}
                      onClick={() => onChoose(day)}
                    >
                      {Number(day.slice(-2))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
