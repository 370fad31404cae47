import type { PlanAnswer, PlanToldHow } from '../../api/plans'
import { answer as answered, routing } from '../../api/services'
import { StepForm } from '../file/StepForm'
import type { Subject } from '../file/subject'
import { Choice } from '../form/Choice'
import { TextField } from '../form/TextField'
import { useWords } from '../words/useWords'

const HOW: readonly PlanToldHow[] = ['PHONE', 'IN_PERSON', 'WRITING', 'ONLINE']
const FIELDS = ['how', 'answer', 'said'] as const

interface Told {
  how: PlanToldHow
  answer: PlanAnswer
  said: string
}

interface Props {
  /** The plan. */
  subject: Subject
  /** What the household can have said: it is told once, and may answer later. */
  answers: readonly PlanAnswer[]
  onDone: () => void
}

/** How the household was told, and what it says. */
export function ConveyForm({ subject, answers, onDone }: Props) {
  const { plans } = useWords()
  const initial: Told = { how: 'PHONE', answer: answers[0] ?? 'AGREED', said: '' }
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="handling-plan.convey"
      initial={initial}
      fields={FIELDS}
      send={({ how, answer, said }, { path, header }) => {
        const params = { path: { planId: path.id }, header: { 'If-Match': header['If-Match'] } }
        const body = { how, answer, ...(said.trim() && answer !== 'NONE' ? { said } : {}) }
        return answered(routing.POST('/api/routing/handling-plans/{planId}/conveyance', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="how"
            legend={plans.howLegend}
            options={HOW}
            labels={plans.how}
            value={values.how}
            onChange={(how) => change({ how })}
          />
          <Choice
            name="answer"
            legend={plans.answerLegend}
            options={answers}
            labels={plans.answer}
            value={values.answer}
            onChange={(answer) => change({ answer })}
          />
          {values.answer !== 'NONE' && (
            <TextField
              name="said"
              label={plans.said}
              hint={plans.saidHint}
              required={values.answer === 'OBJECTED'}
              rows={2}
              problem={problem}
              value={values.said}
              onChange={(said) => change({ said })}
            />
          )}
        </>
      )}
    </StepForm>
  )
}
