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
  /** Asks for the table by the same filter as the list, in the format that is accepted. */
  load: (headers: { Accept: string }) => Promise<Blob>
}

const NO_FIELDS: readonly string[] = []
const FORMATS = {
  xlsx: { Accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { Accept: 'text/csv' },
}
type Format = keyof typeof FORMATS

/** Gives what a list shows as a table for a spreadsheet, or for any program; the service keeps who took it. */
export function ExportButton({ service, command, ...table }: Props) {
  if (useMayNot(service, command)) return null
  return (
    <>
      <As {...table} format="xlsx" />
      <As {...table} format="csv" />
    </>
  )
}

function As({ name, load, format }: Pick<Props, 'name' | 'load'> & { format: Format }) {
  const words = useWords()
  const command = useCommand(
    () => load(FORMATS[format]),
    (table) => {
      const address = URL.createObjectURL(table)
      const link = document.createElement('a')
      link.href = address
      link.download = `${name}.${format}`
      link.click()
      URL.revokeObjectURL(address)
    },
  )
  return (
    <>
      <Button loading={command.sending} onClick={command.send}>
        {words.common.export[format]}
      </Button>
      <ProblemNotice command={command} fields={NO_FIELDS} />
    </>
  )
}
