import type { Policy } from '../api/organisation'
import { nameOf } from '../api/organisation'
import { answer, intake } from '../api/services'
import { SelectField } from '../shared/form/SelectField'
import { TextField } from '../shared/form/TextField'
import { useBranches } from '../shared/organisation/usePlaces'
import { Colon } from '../shared/words/Colon'
import { useSpeech } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { EntryForm } from './EntryForm'
import { type PolicyValue, parsed, spoken, written } from './policyValue'

const FIELDS = ['value'] as const
const WITHOUT_AMOUNT = 'NEXT_DAY'

/** What is to be typed for it. */
function labelOf({ kind }: PolicyValue, { organisation }: Words): string {
  if (kind === 'names') return organisation.names
  return kind === 'hours' ? organisation.hours : organisation.amount
}

interface Props {
  branch: string
  policy: Policy
  onClose: () => void
}

/** A branch's own value of a policy; the service says whether it is strict enough. */
export function PolicyForm({ branch, policy, onClose }: Props) {
  const { words, language } = useSpeech()
  const { organisation } = words
  const name = nameOf(policy, language)
  const { data: branches = [] } = useBranches()
  const found = branches.find((it) => it.code === branch)
  const branchName = found ? nameOf(found, language) : branch
  return (
    <EntryForm<{ value: PolicyValue }>
      part="policies"
      entry={{ code: `${branch}/${policy.name}`, name: `${branchName} ${name}`, version: policy.version }}
      initial={{ value: parsed(policy.value) }}
      fields={FIELDS}
      onClose={onClose}
      send={({ value }) =>
        answer(
          intake.PUT('/api/intake/organisation/branches/{code}/policies/{name}', {
            params: { path: { code: branch, name: policy.name }, header: { 'If-Match': `"${policy.version}"` } },
            body: { value: written(value) },
          }),
        )
      }
    >
      {({ values: { value }, change, problem }) => {
        const set = (next: PolicyValue) => change({ value: next })
        return (
          <>
            <p>
              {organisation.groupValue}
              <Colon />
              <strong>{spoken(policy.groupDefault, words)}</strong>
            </p>
            {value.kind === 'switch' ? (
              <SelectField
                name="value"
                label={name}
                required
                problem={problem}
                options={[
                  { value: 'true', label: organisation.on },
                  { value: 'false', label: organisation.off },
                ]}
                value={String(value.on)}
                onChange={(chosen) => set({ kind: 'switch', on: chosen === 'true' })}
              />
            ) : (
              <>
                {(value.kind !== 'limit' || value.unit !== WITHOUT_AMOUNT) && (
                  <TextField
                    name="value"
                    label={labelOf(value, words)}
                    rows={value.kind === 'names' ? 5 : 1}
                    required
                    autoFocus
                    problem={problem}
                    value={value.amount}
                    onChange={(amount) => set({ ...value, amount })}
                  />
                )}
                {value.kind === 'limit' && (
                  <SelectField
                    name="unit"
                    label={organisation.value}
                    required
                    problem={problem}
                    options={Object.entries(organisation.units).map(([unit, label]) => ({ value: unit, label }))}
                    value={value.unit}
                    onChange={(unit = value.unit) =>
                      set({ kind: 'limit', unit, amount: unit === WITHOUT_AMOUNT ? '' : value.amount || '1' })
                    }
                  />
                )}
              </>
            )}
          </>
        )
      }}
    </EntryForm>
  )
}
