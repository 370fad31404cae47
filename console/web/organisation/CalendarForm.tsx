import type { CalendarYear } from '../api/organisation'
import { answer, intake } from '../api/services'
import { useWords } from '../shared/words/useWords'
import { exceptionsOf, toggled } from './calendar'
import { EntryForm } from './EntryForm'
import { MonthTable } from './MonthTable'

const FIELDS = ['off', 'makeUp'] as const
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

interface Props {
  branch: string
  year: number
  /** What is in force; undefined for a year that nobody has drawn up. */
  calendar: CalendarYear | undefined
  onClose: () => void
}

/** The days of a year that differ from the usual week; a new year begins with those that the state announces. */
export function CalendarForm({ branch, year, calendar, onClose }: Props) {
  const { organisation } = useWords()
  const initial = exceptionsOf(calendar)
  return (
    <EntryForm
      part="calendar"
      entry={{ code: `${branch}/${year}`, name: `${branch} ${year}`, version: calendar?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={(values, header) => {
        const untouched = values.off.length + values.makeUp.length === 0
        const params = { path: { code: branch, year }, header }
        // Left out, the days follow what the state has announced.
        const body = calendar || !untouched ? values : {}
        return answer(intake.PUT('/api/intake/organisation/branches/{code}/calendars/{year}', { params, body }))
      }}
    >
      {({ values, change }) => (
        <>
          <p className="quiet">
            {organisation.calendarHint} {!calendar && organisation.newYearHint}
          </p>
          <div className="year year-narrow">
            {MONTHS.map((month) => (
              <MonthTable
                key={month}
                year={year}
                month={month}
                weekdays={calendar?.weekdays}
                exceptions={values}
                onToggle={(date) => change(toggled(date, values, calendar?.weekdays))}
              />
            ))}
          </div>
        </>
      )}
    </EntryForm>
  )
}
