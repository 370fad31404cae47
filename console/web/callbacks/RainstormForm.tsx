import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Rainstorm } from '../api/callback'
import { answer, callback } from '../api/services'
import { StepForm } from '../shared/file/StepForm'
import { TextField } from '../shared/form/TextField'
import { TimeField } from '../shared/form/TimeField'
import { useWords } from '../shared/words/useWords'
import { RainFalls } from './RainFalls'
import { RECORDED } from './RecordedRainstorms'

interface Values {
  beganAt?: string | undefined
  endedAt?: string | undefined
  source: string
}

interface Props {
  onRecorded: (rain: Rainstorm) => void
  onClose: () => void
}

const INITIAL: Values = { source: '' }
const FIELDS = ['beganAt', 'endedAt', 'source'] as const

/** When it rained, and by whose measurement. */
export function RainstormForm({ onRecorded, onClose }: Props) {
  const { callbacks } = useWords()
  const queries = useQueryClient()
  const taken = useRef(false)
  const subject = {
    id: 'rainstorm',
    number: '',
    version: 0,
    address: '/callbacks/rainstorm',
    key: ['callbacks'],
  }
  return (
    <StepForm
      subject={subject}
      onDone={() => taken.current || onClose()}
      command="callback.rainstorm"
      initial={INITIAL}
      fields={FIELDS}
      send={async ({ beganAt = '', endedAt = '', source }, { header }) => {
        const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
        const body = { beganAt, endedAt, source }
        const { data } = await answer(callback.POST('/api/callback/rainstorms', { params, body }))
        taken.current = true
        await queries.invalidateQueries({ queryKey: RECORDED })
        onRecorded(data)
      }}
    >
      {({ values, change, problem }) => (
        <>
          <div className="caller">
            <TimeField
              name="beganAt"
              label={callbacks.rainBegan}
              required
              problem={problem}
              value={values.beganAt}
              onChange={(beganAt) => change({ beganAt })}
            />
            <TimeField
              name="endedAt"
              label={callbacks.rainEnded}
              required
              problem={problem}
              value={values.endedAt}
              onChange={(endedAt) => change({ endedAt })}
            />
          </div>
          <TextField
            name="source"
            label={callbacks.rainSource}
            hint={callbacks.rainSourceHint}
            required
            problem={problem}
            value={values.source}
            onChange={(source) => change({ source })}
          />
          {values.beganAt && !problem && <RainFalls beganAt={values.beganAt} />}
        </>
      )}
    </StepForm>
  )
}
