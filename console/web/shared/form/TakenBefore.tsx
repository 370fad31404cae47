import { Alert, Button } from 'antd'
import type { UsedDraft } from '../drafts/useDraft'
import { useWords } from '../words/useWords'
import type { Command } from './useCommand'

interface Props {
  command: Command
  draft: Pick<UsedDraft<object>, 'renewKey' | 'drop'>
}

/** An answer got lost, and the text was changed before it was sent again: what came first was taken, the change was not. */
export function TakenBefore({ command, draft }: Props) {
  const { common } = useWords()
  const again = () => {
    draft.renewKey()
    command.stop()
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={common.takenBefore}
      description={
        <div className="buttons">
          <Button onClick={again}>{common.submitToo}</Button>
          <Button onClick={() => void draft.drop().then(command.stop)}>{common.submitNoMore}</Button>
        </div>
      }
    />
  )
}
