import { useNavigate } from '@tanstack/react-router'
import type { Procedure } from '../../api/procedures'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { ProcedureFields } from './ProcedureFields'
import { EMPTY, fieldsIn, textOf, valuesOf } from './procedureFile'

const COMMAND = 'procedure.draft'
const INSIDE = 'text.'
const FIELDS = ['number', ...fieldsIn(INSIDE)]

interface Props {
  /** The edition that the next begins from; none for a new procedure. */
  from?: Procedure | undefined
  onClose: () => void
}

/** A procedure that is not there yet, the next edition of one, or the branch's own in place of the group's. */
export function DraftProcedureForm({ from, onClose }: Props) {
  const words = useWords()
  const navigate = useNavigate()
  const subject = { id: from?.id ?? '', number: from?.number ?? '', version: 0, address: '/regime', key: ['procedures'] }
  return (
    <EntryDialog title={words.command[COMMAND] ?? ''} onClose={onClose}>
      <StepForm
        subject={subject}
        onDone={onClose}
        command={COMMAND}
        initial={from ? valuesOf(from) : EMPTY}
        fields={FIELDS}
        send={async (values, { header }) => {
          const body = { number: values.number, text: textOf(values) }
          const asked = { params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } }, body }
          const { data } = await answer(intake.POST('/api/intake/procedures', asked))
          void navigate({ to: '/regime/$id', params: { id: data.id } })
        }}
      >
        {(bound) => (
          <>
            <TextField
              name="number"
              label={words.regime.number}
              hint={words.regime.numberHint}
              required
              autoFocus
              problem={bound.problem}
              value={bound.values.number}
              onChange={(number) => bound.change({ number })}
            />
            <ProcedureFields {...bound} prefix={INSIDE} />
          </>
        )}
      </StepForm>
    </EntryDialog>
  )
}
