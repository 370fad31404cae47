import { Button } from 'antd'
import { ProblemNotice } from '../form/ProblemNotice'
import { useCommand } from '../form/useCommand'
import { type Service, useMayNot } from '../me/useMay'
import { useWords } from '../words/useWords'

interface Props {
  /** Whose list it is: nobody is offered what that service would refuse them. */
  service: Service
  /** What reading the list takes. */
  command: string
  /** What the file is called, without its ending. */
  name: string
  /** Asks for the table by the same filter as the list. */
  load: () => Promise<Blob>
}

const NO_FIELDS: readonly string[] = []

/** Gives what a list shows as a table for a spreadsheet; the service keeps who took it. */
export function ExportButton({ service, command: reading, name, load }: Props) {
  const words = useWords()
  const refused = useMayNot(service, reading)
  const command = useCommand(load, (table) => {
    const address = URL.createObjectURL(table)
    const link = document.createElement('a')
    link.href = address
    link.download = `${name}.csv`
    link.click()
    URL.revokeObjectURL(address)
  })
  if (refused) return null
  return (
    <>
      <Button loading={command.sending} onClick={command.send}>
        {words.common.export}
      </Button>
      <ProblemNotice command={command} fields={NO_FIELDS} />
    </>
  )
}
