import { answer, routing } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { ExtensionForm } from './extensionForm'

/** The department needs no more time after all. */
export function WithdrawForm(props: ExtensionForm) {
  const { extensions } = useWords()
  return (
    <PlainStep
      {...props}
      command="slip-extension.withdraw"
      note={extensions.withdrawNote}
      send={({ path, header }) => {
        const params = { path: { extensionId: path.id }, header: { 'If-Match': header['If-Match'] } }
        return answer(routing.POST('/api/routing/slip-extensions/{extensionId}/withdrawal', { params }))
      }}
    />
  )
}
