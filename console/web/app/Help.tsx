import { Checkbox } from 'antd'
import { useState } from 'react'
import { Dialog } from '../shared/Dialog'
import { useDesk } from '../shared/drafts/Desk'
import { keysAreOff, switchKeys } from '../shared/keys/keySwitch'
import { useWords } from '../shared/words/useWords'

/** The few keys there are, and whether they are wanted. */
export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords()
  const { staffId } = useDesk().session
  const [off, setOff] = useState(() => keysAreOff(staffId))
  const change = (wanted: boolean) => {
    switchKeys(staffId, !wanted)
    setOff(!wanted)
  }
  const keys: [string, string][] = [
    ['F2', words.keys.newEntry],
    ['F4', words.messages.keyCall],
    ['F8', words.messages.keyMessage],
    ['Ctrl K', words.keys.find],
    ['Ctrl Enter', words.keys.submit],
    ['F9', words.keys.next],
    ['1…9', words.keys.choose],
    ['↑ ↓ Enter', words.keys.move],
    ['Esc', words.keys.escape],
    ['F1', words.keys.help],
  ]
  return (
    <Dialog open={open} onCancel={onClose} title={words.keys.title}>
      <table className="keys">
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Checkbox checked={!off} onChange={(event) => change(event.target.checked)}>
        {words.keys.wanted}
      </Checkbox>
    </Dialog>
  )
}
