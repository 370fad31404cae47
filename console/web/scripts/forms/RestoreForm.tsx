import type { ScriptFile } from '../../api/scripts'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useSpeech } from '../../shared/words/useWords'
import { ofScript } from '../scriptFile'

interface Props {
  file: ScriptFile
  onClose: () => void
}

/** It is said as before. */
export function RestoreForm({ file, onClose }: Props) {
  const { words, language } = useSpeech()
  const { scripts } = words
  return (
    <EntryDialog title={`${scripts.trigger[file.script.trigger]} ${scripts.restore}`} onClose={onClose}>
      <StepForm
        command="desk-script.restore"
        subject={ofScript(file, words, language)}
        initial={{}}
        fields={[]}
        warning={scripts.restoreWarning}
        onDone={onClose}
        send={(_, { header }) =>
          answer(
            intake.POST('/api/intake/desk-scripts/{scriptCode}/restoration', {
              params: { path: { scriptCode: file.script.code }, header: { 'If-Match': header['If-Match'] } },
            }),
          )
        }
      >
        {() => null}
      </StepForm>
    </EntryDialog>
  )
}
