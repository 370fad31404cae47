import type { ScriptFile, Wording } from '../../api/scripts'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { TextField } from '../../shared/form/TextField'
import { useSpeech } from '../../shared/words/useWords'
import { ofScript } from '../scriptFile'

const FIELDS = ['text', 'conduct'] as const
const ROWS = 3

interface Props {
  file: ScriptFile
  onClose: () => void
}

/** The branch's own words for a sentence, or its own advice. */
export function WordForm({ file, onClose }: Props) {
  const { words, language } = useSpeech()
  const { scripts } = words
  const { script } = file
  const hasSentence = file.libraryText !== null
  return (
    <EntryDialog title={`${scripts.trigger[script.trigger]} ${scripts.word}`} onClose={onClose}>
      <StepForm
        command="desk-script.word"
        subject={ofScript(file, words, language)}
        initial={{ text: script.text ?? '', conduct: script.conduct ?? '' }}
        fields={FIELDS}
        onDone={onClose}
        send={(values, { header }) =>
          answer(
            intake.POST('/api/intake/desk-scripts/{scriptCode}/wording', {
              params: { path: { scriptCode: script.code }, header: { 'If-Match': header['If-Match'] } },
              body: own(values, file),
            }),
          )
        }
      >
        {({ values, change, problem }) => (
          <>
            {hasSentence && (
              <TextField
                name="text"
                label={scripts.sentence}
                hint={scripts.blanks(file.blanks.join(' '))}
                rows={ROWS}
                autoFocus
                problem={problem}
                value={values.text}
                onChange={(text) => change({ text })}
              />
            )}
            <TextField
              name="conduct"
              label={scripts.conduct}
              hint={scripts.leftOut}
              rows={ROWS}
              autoFocus={!hasSentence}
              problem={problem}
              value={values.conduct}
              onChange={(conduct) => change({ conduct })}
            />
          </>
        )}
      </StepForm>
    </EntryDialog>
  )
}

/** What differs from the library: the rest stays the library's, also when that is said better one day. */
export function own(
  typed: { text: string; conduct: string },
  library: Pick<ScriptFile, 'libraryText' | 'libraryConduct'>,
): Wording {
  const text = typed.text.trim()
  const conduct = typed.conduct.trim()
  return {
    ...(text && text !== library.libraryText ? { text } : {}),
    ...(conduct && conduct !== library.libraryConduct ? { conduct } : {}),
  }
}
