import { Button } from 'antd'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useTime } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { following, repeated, type Written } from './pattern'
import type { RosterForm } from './rosterFile'
import { ShiftFields } from './ShiftFields'
import { useOfficeStaff } from './useOfficeStaff'

interface Values {
  shifts: readonly Written[]
  reason: string
}

const MOST_SHIFTS = 200
const FIELDS = [
  'reason',
  ...Array.from({ length: MOST_SHIFTS }, (_, row) =>
    ['staffId', 'beginsAt', 'endsAt'].map((it) => `shifts[${row}].${it}`),
  ).flat(),
]

/** All shifts of a week, as they are to be; once it is published with why they change. */
export function WriteShiftsForm({ file, ...props }: RosterForm) {
  const { roster } = useWords()
  const { zone } = useTime()
  const staff = useOfficeStaff(file.office)
  const initial: Values = { shifts: file.shifts, reason: '' }
  return (
    <StepForm
      {...props}
      command="duty-roster.write"
      initial={initial}
      fields={FIELDS}
      send={({ shifts, reason }, { path, header }) =>
        answer(
          intake.POST('/api/intake/duty-rosters/{rosterId}/shifts', {
            params: { path: { rosterId: path.id }, header: { 'If-Match': header['If-Match'] } },
            body: { shifts: shifts.map(sent), ...(reason ? { reason } : {}) },
          }),
        )
      }
    >
      {({ values: { shifts, reason }, change, problem }) => (
        <>
          {shifts.map((shift, row) => (
            <ShiftFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a shift is its place in the list while it is being written
              key={row}
              row={row}
              staff={staff}
              shift={shift}
              problem={problem}
              onChange={(more) => change({ shifts: shifts.map((it, at) => (at === row ? { ...it, ...more } : it)) })}
              onRemove={() => change({ shifts: shifts.filter((_, at) => at !== row) })}
            />
          ))}
          <div className="buttons">
            <Button onClick={() => change({ shifts: [...shifts, following(shifts, file)] })}>{roster.add}</Button>
            {shifts.length > 0 && (
              <Button onClick={() => change({ shifts: repeated(shifts, file.firstDay, zone) })}>{roster.repeat}</Button>
            )}
          </div>
          {file.state === 'PUBLISHED' && (
            <TextField
              name="reason"
              label={roster.reason}
              hint={roster.reasonHint}
              required
              problem={problem}
              value={reason}
              onChange={(text) => change({ reason: text })}
            />
          )}
        </>
      )}
    </StepForm>
  )
}

/** Its fields are required: the form is not sent without one. */
function sent({ staffId = '', beginsAt = '', endsAt = '' }: Written) {
  return { staffId, beginsAt, endsAt }
}
