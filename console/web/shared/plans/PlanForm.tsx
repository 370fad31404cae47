import { Button } from 'antd'
import type { HandlingPlan } from '../../api/plans'
import { answer, routing } from '../../api/services'
import { StepForm } from '../file/StepForm'
import type { Subject } from '../file/subject'
import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { TimeField } from '../form/TimeField'
import { RowButton } from '../list/RowButton'
import { useWords } from '../words/useWords'
import { planOf, valuesOf } from './planned'

const FIELDS = ['method', 'steps', 'commitments'] as const

interface Props {
  subject: Subject
  slipId: string
  /** The last version, if there is one. */
  before: HandlingPlan | undefined
  /** Whether it still counts, so that this one takes its place. */
  replaces: boolean
  onDone: () => void
}

/** How, by which days, and what the household is promised. */
export function PlanForm({ subject, slipId, before, replaces, onDone }: Props) {
  const { plans } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="handling-plan.submit"
      initial={valuesOf(before)}
      fields={FIELDS}
      {...(replaces ? { warning: plans.replaceNote } : {})}
      send={(values, { header }) => {
        const params = { path: { id: slipId }, header: { 'Idempotency-Key': header['Idempotency-Key'] } }
        return answer(routing.POST('/api/routing/contact-slips/{id}/plans', { params, body: planOf(values) }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="method"
            label={plans.method}
            hint={plans.methodHint}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.method}
            onChange={(method) => change({ method })}
          />
          {values.steps.map((step, at) => {
            const put = (more: Partial<typeof step>) => change({ steps: values.steps.with(at, { ...step, ...more }) })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place until it is sent
              <fieldset key={at} className="choice">
                <legend>
                  {plans.step} {at + 1}
                </legend>
                <TextField
                  name={`steps[${at}].text`}
                  label={plans.stepText}
                  required
                  problem={problem}
                  value={step.text}
                  onChange={(text) => put({ text })}
                />
                <DateField
                  name={`steps[${at}].by`}
                  label={plans.stepBy}
                  problem={problem}
                  value={step.by}
                  onChange={(by) => put({ by })}
                />
                {values.steps.length > 1 && (
                  <RowButton of={String(at + 1)} onClick={() => change({ steps: values.steps.toSpliced(at, 1) })}>
                    {plans.removeStep}
                  </RowButton>
                )}
              </fieldset>
            )
          })}
          <Button onClick={() => change({ steps: [...values.steps, { text: '', by: '' }] })}>{plans.addStep}</Button>
          {values.commitments.map((one, at) => {
            const put = (more: Partial<typeof one>) => change({ commitments: values.commitments.with(at, { ...one, ...more }) })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a commitment is its place until it is sent
              <fieldset key={at} className="choice">
                <legend>
                  {plans.commitment} {at + 1}
                </legend>
                <TextField
                  name={`commitments[${at}].text`}
                  label={plans.commitmentText}
                  required
                  problem={problem}
                  value={one.text}
                  onChange={(text) => put({ text })}
                />
                <TimeField
                  name={`commitments[${at}].dueAt`}
                  label={plans.dueAt}
                  required
                  problem={problem}
                  value={one.dueAt}
                  onChange={(dueAt) => put({ dueAt })}
                />
                {values.commitments.length > 1 && (
                  <RowButton of={String(at + 1)} onClick={() => change({ commitments: values.commitments.toSpliced(at, 1) })}>
                    {plans.removeCommitment}
                  </RowButton>
                )}
              </fieldset>
            )
          })}
          <Button onClick={() => change({ commitments: [...values.commitments, { text: '' }] })}>{plans.addCommitment}</Button>
          <p className="quiet">{plans.submitNote}</p>
        </>
      )}
    </StepForm>
  )
}
