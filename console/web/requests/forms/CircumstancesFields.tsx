import { Alert } from 'antd'
import type { Asked } from '../../api/types'
import type { Bound } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'

export interface CircumstancesValues {
  where: string
  when: string
  who: string
  demand: string
}

export const NOT_ASKED: CircumstancesValues = { where: '', when: '', who: '', demand: '' }

const FIELDS: [keyof CircumstancesValues, Asked][] = [
  ['where', 'WHERE'],
  ['when', 'WHEN'],
  ['who', 'WHO'],
  ['demand', 'DEMAND'],
]

/** What is sent of it: what was not asked is left out. */
export function circumstancesOf({ where, when, who, demand }: CircumstancesValues) {
  return { where: where || undefined, when: when || undefined, who: who || undefined, demand: demand || undefined }
}

/** What is asked further of whoever complains; nobody is kept from going on, but warned. */
export function CircumstancesFields({ values, change, problem }: Bound<CircumstancesValues>) {
  const { complaints: words, common } = useWords()
  const missing = FIELDS.filter(([field]) => !values[field].trim()).map(([, asked]) => words.asked[asked])
  return (
    <fieldset className="choice">
      <legend>{words.clarify}</legend>
      <div className="row">
        {FIELDS.map(([field, asked]) => (
          <TextField
            key={field}
            name={field}
            label={words.asked[asked]}
            problem={problem}
            value={values[field]}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
      </div>
      {missing.length > 0 && <Alert type="warning" title={words.unclear(missing.join(common.and))} />}
    </fieldset>
  )
}
