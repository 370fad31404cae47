import type { WorkOrderFile } from '../../api/orders'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { useWords } from '../../shared/words/useWords'
import { DueStep } from './DueStep'
import { dueStep, saidWith } from './nextStep'
import { ToSay } from './ToSay'

interface Props {
  file: WorkOrderFile
  /** The command that is due for this person, if one is. */
  due: string | undefined
}

/** What comes before the buttons: the step to tick, what to say while the due command is done, or who is waited for. */
export function Lead({ file, due }: Props) {
  const { orders } = useWords()
  const nameOf = useStaffNames()
  const step = dueStep(file)
  if (step) return <DueStep key={step.code} file={file} step={step} />
  if (due) return saidWith(due, file).map((sentence) => <ToSay key={sentence} sentence={sentence} />)
  const { state, technician } = file.order
  if (state === 'APPOINTED' && !technician) return <p>{orders.waits.technician}</p>
  const waits = orders.waits[state]
  return waits && <p>{typeof waits === 'string' ? waits : waits((technician && nameOf(technician)) || orders.technician)}</p>
}
