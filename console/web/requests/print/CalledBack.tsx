import { useQueries } from '@tanstack/react-query'
import { answer, callback } from '../../api/services'
import type { RequestDetail } from '../../api/types'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { SheetRow } from '../../shared/print/SheetRow'
import { useSpeech } from '../../shared/words/useWords'

/** What households said when they were called back; room to write where nobody was yet. */
export function CalledBack({ callbacks }: Pick<RequestDetail, 'callbacks'>) {
  const { words, language } = useSpeech()
  const nameOf = useStaffNames()
  const asked = useQueries({
    queries: callbacks.map(({ id }) => ({
      queryKey: ['callback', id],
      queryFn: async () => (await answer(callback.GET('/api/callback/callbacks/{id}', { params: { path: { id } } }))).data,
    })),
  })
  const records = asked.flatMap(({ data }) => (data?.record ? [data.record] : []))
  return (
    <SheetRow label={words.sheet.callback}>
      {records.map(({ at, satisfaction, mode, content, actorId }) => (
        <div key={at} className="as-written">
          <OnPaper time={at} /> {language === 'zh' ? mode.nameZh : mode.nameEn} ·{' '}
          {language === 'zh' ? satisfaction.nameZh : satisfaction.nameEn} · {content} · {nameOf(actorId)}
        </div>
      ))}
      {records.length === 0 && <span className="to-write" />}
    </SheetRow>
  )
}
