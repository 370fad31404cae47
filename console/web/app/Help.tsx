import { Modal } from 'antd'
import { useWords } from '../shared/words/useWords'

/** The few keys there are. */
export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords()
  const keys: [string, string][] = [
    ['F2', words.keys.newEntry],
    ['Ctrl K', words.keys.find],
    ['Ctrl Enter', words.keys.submit],
    ['F9', words.keys.next],
    ['1…9', words.keys.choose],
    ['↑ ↓ Enter', words.keys.move],
    ['Esc', words.keys.escape],
    ['F1', words.keys.help],
  ]
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={words.keys.title}>
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
    </Modal>
  )
}
