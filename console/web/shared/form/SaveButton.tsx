import { Button } from 'antd'
import { useWords } from '../words/useWords'
import { ProblemNotice } from './ProblemNotice'
import { useCommand } from './useCommand'

interface Props {
  label: string
  /** What the file is called. */
  name: string
  load: () => Promise<Blob>
}

const NO_FIELDS: readonly string[] = []

/** Fetches a file and saves it; the service keeps who took it. */
export function SaveButton({ label, name, load }: Props) {
  const command = useCommand(load, (file) => {
    const address = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
  })
  return (
    <>
      <Button loading={command.sending} onClick={command.send}>
        {label}
      </Button>
      <ProblemNotice command={command} fields={NO_FIELDS} />
    </>
  )
}

/** The same of a paper of the record. */
export function PaperButton({ number, load }: { number: string; load: (asked: { Accept: string }) => Promise<Blob> }) {
  const { common } = useWords()
  return <SaveButton label={common.paper} name={`${number}.pdf`} load={() => load({ Accept: 'application/pdf' })} />
}
