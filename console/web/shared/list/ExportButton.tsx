import { SaveButton } from '../form/SaveButton'
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

const FORMATS = {
  xlsx: { Accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { Accept: 'text/csv' },
}

/** Gives what a list shows as a table for a spreadsheet, or for any program; the service keeps who took it. */
export function ExportButton({ service, command, name, load }: Props) {
  const { common } = useWords()
  if (useMayNot(service, command)) return null
  return (['xlsx', 'csv'] as const).map((format) => (
    <SaveButton key={format} label={common.export[format]} name={`${name}.${format}`} load={() => load(FORMATS[format])} />
  ))
}
