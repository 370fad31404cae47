import { useWords } from '../words/useWords'

interface Props {
  id: string
  'aria-describedby': string
  accept: string
  /** Of the file that is chosen; '' before one is. */
  name: string
  /** Where the picture is to be taken now: what the button is called. */
  camera?: string
  onChoose: (file: File | undefined) => void
}

/** Chooses a file. The browser's own button speaks the browser's language; this one speaks the page's. */
export function FileChoice({ id, accept, name, camera, onChoose, 'aria-describedby': describedBy }: Props) {
  const { common } = useWords()
  return (
    <span className="file-choice">
      <input
        id={id}
        aria-describedby={describedBy}
        className="only-heard"
        type="file"
        accept={accept}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onChoose(event.target.files?.[0])
          // The same name chosen again is a change too: it was mended meanwhile.
          event.target.value = ''
        }}
      />
      <label htmlFor={id}>{camera ?? common.chooseFile}</label>
      {!camera && <span className={name ? '' : 'quiet'}>{name || common.noFile}</span>}
    </span>
  )
}
