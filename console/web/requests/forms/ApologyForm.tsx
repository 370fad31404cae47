import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { Sentence } from '../../shared/scripts/Sentence'
import { scriptsFor } from '../../shared/scripts/scripts'
import { useScripts } from '../../shared/scripts/useScripts'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** What is said first where the management is responsible, and that it was. */
export function ApologyForm(props: RequestForm) {
  const words = useWords()
  const said = scriptsFor(useScripts() ?? [], 'MANAGEMENT_RESPONSIBLE', {})
  return (
    <>
      {said.map((script) => (
        <Sentence key={script.code} script={script} />
      ))}
      <TextStep
        {...props}
        command="service-request.apologise"
        name="text"
        label={words.complaints.apology}
        send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/apology', { params, body }))}
      />
    </>
  )
}
