import type { RequestSummary } from '../api/types'
import { limitOf } from './limits'
import { DueTag } from './time/DueTag'
import { inLanguage } from './words/language'
import { useSpeech } from './words/useWords'

/** What falls due first of a request, by its name: whoever reads it out promises nothing else. */
export function Limit({ of }: { of: Pick<RequestSummary, 'due'> }) {
  const { language } = useSpeech()
  const due = limitOf(of)
  return (
    due && (
      <>
        <DueTag dueAt={due.dueAt} /> <span className="quiet">{inLanguage(due.label, language)}</span>
      </>
    )
  )
}
