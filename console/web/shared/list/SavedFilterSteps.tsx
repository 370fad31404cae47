import { Button } from 'antd'
import { answer, intake } from '../../api/services'
import type { SavedFilter } from '../../api/types'
import { ProblemNotice } from '../form/ProblemNotice'
import { useCommand } from '../form/useCommand'
import { useMay } from '../me/useMay'
import { useWords } from '../words/useWords'

const NO_FIELDS: readonly string[] = []

/** What can be done with the filter that is chosen: its keeper removes it, a supervisor gives it to the office. */
export function SavedFilterSteps({ filter, onDone }: { filter: SavedFilter; onDone: () => void }) {
  const { filters: words } = useWords()
  const mayShare = useMay('intake', 'saved-filter.share')
  const params = { path: { filterId: filter.id }, header: { 'If-Match': `"${filter.version}"` } }
  const sharing = useCommand(
    () => answer(intake.POST('/api/intake/saved-filters/{filterId}/sharing', { params, body: { shared: !filter.shared } })),
    onDone,
  )
  const removal = useCommand(() => answer(intake.POST('/api/intake/saved-filters/{filterId}/removal', { params })), onDone)
  return (
    <>
      {mayShare && (
        <Button size="small" loading={sharing.sending} onClick={sharing.send}>
          {filter.shared ? words.withdraw : words.share}
        </Button>
      )}
      {filter.own && (
        <Button size="small" loading={removal.sending} onClick={removal.send}>
          {words.remove}
        </Button>
      )}
      <ProblemNotice command={sharing} fields={NO_FIELDS} />
      <ProblemNotice command={removal} fields={NO_FIELDS} />
    </>
  )
}
