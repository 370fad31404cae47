import { Checkbox } from 'antd'
import type { Line } from '../../api/notice'
import { Home } from '../../shared/list/Home'
import { StaffName } from '../../shared/organisation/StaffName'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { isOpen } from './figures'

interface Props {
  line: Line
  chosen: boolean
  onChoose: (on: boolean) => void
}

/** Where one copy goes and what became of it. */
export function LineRow({ line, chosen, onChoose }: Props) {
  const { notices } = useWords()
  const where = line.unit ?? line.board ?? ''
  const shown = line.unit ? <Home of={line.unit} /> : where
  return (
    <tr>
      <th scope="row">
        {isOpen(line) ? (
          <Checkbox checked={chosen} aria-label={notices.select(where)} onChange={(event) => onChoose(event.target.checked)}>
            {shown}
          </Checkbox>
        ) : (
          shown
        )}
      </th>
      <td>{notices.method[line.method]}</td>
      <td>{notices.lineState[line.state]}</td>
      <td className="wide">
        {line.recipient} {line.note && <span className="quiet">{line.note}</span>}
      </td>
      <td className="wide">
        <At time={line.settledAt} /> <StaffName of={line.handler} />
      </td>
    </tr>
  )
}
