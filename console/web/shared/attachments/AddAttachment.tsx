import { Alert, Button } from 'antd'
import { type DragEvent, useState } from 'react'
import { type AttachmentKind, attach } from '../../api/attachments'
import { Choice } from '../form/Choice'
import { Field } from '../form/Field'
import { FileChoice } from '../form/FileChoice'
import { Form } from '../form/Form'
import { ProblemNotice } from '../form/ProblemNotice'
import { SendButton } from '../form/SendButton'
import { TextField } from '../form/TextField'
import { useCommand } from '../form/useCommand'
import { useWords } from '../words/useWords'
import { ACCEPTED, fitting, sizeOf, type Unfit } from './fitting'

interface Props {
  address: string
  usual: AttachmentKind
  onClose: () => void
  onAdded: () => void
}

const KINDS = ['PHOTO', 'LETTER_SCAN', 'SIGNED_PAPER', 'OTHER'] as const
const NO_FIELDS: readonly string[] = []

/** Chooses or takes a photo or a paper, says before sending what would be refused, and sends it. */
export function AddAttachment({ address, usual, onClose, onAdded }: Props) {
  const { attachments: words, common } = useWords()
  const [kind, setKind] = useState<AttachmentKind>(usual)
  const [caption, setCaption] = useState('')
  const [chosen, setChosen] = useState<{ file: Blob; name: string }>()
  const [unfit, setUnfit] = useState<Unfit>()
  const [preparing, setPreparing] = useState(false)
  const [part, setPart] = useState(0)
  const command = useCommand(
    () => {
      if (!chosen) throw new Error('there is nothing to send')
      return attach(address, { ...chosen, kind, caption }, setPart)
    },
    () => {
      onAdded()
      onClose()
    },
  )
  const choose = async (file: File | undefined) => {
    if (!file) return
    command.stop()
    setUnfit(undefined)
    setChosen(undefined)
    setPreparing(true)
    const fits = await fitting(file)
    setPreparing(false)
    if (typeof fits === 'string') setUnfit(fits)
    else setChosen({ file: fits, name: file.name })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void choose(event.dataTransfer.files[0])
  }
  const shown = preparing ? words.preparing : chosen ? `${chosen.name} ${sizeOf(chosen.file.size)}` : ''
  return (
    <Form className="step" onSend={() => chosen && command.send()} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Choice
        name="attachmentKind"
        legend={words.kindTitle}
        options={KINDS}
        labels={words.kind}
        value={kind}
        onChange={setKind}
      />
      <Field name="file" label={words.file} hint={words.fileHint}>
        {({ status: _, ...control }) => (
          <>
            <FileChoice {...control} accept={ACCEPTED} name={shown} onChoose={(file) => void choose(file)} />
            <span className="only-touched">
              <FileChoice
                id={`${control.id}-camera`}
                aria-describedby={control['aria-describedby']}
                accept="image/jpeg"
                camera={words.takePhoto}
                name={shown}
                onChoose={(file) => void choose(file)}
              />
            </span>
          </>
        )}
      </Field>
      {unfit && <Alert type="error" showIcon role="alert" title={words[unfit]} />}
      <TextField
        name="caption"
        label={words.caption}
        hint={words.captionHint}
        value={caption}
        onChange={(text) => setCaption(text.slice(0, 200))}
      />
      {command.sending && (
        <p role="status">
          <progress value={part} aria-label={words.file} /> {words.sent(Math.round(part * 100))}
        </p>
      )}
      <ProblemNotice command={command} fields={NO_FIELDS} />
      <div className="buttons">
        <SendButton sending={command.sending} disabled={!chosen}>
          {common.submit}
        </SendButton>
        <Button onClick={onClose}>{common.close}</Button>
      </div>
    </Form>
  )
}
