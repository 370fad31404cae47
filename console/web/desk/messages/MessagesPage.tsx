import { useSearch } from '@tanstack/react-router'
import { answer, intake } from '../../api/services'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import { useMay } from '../../shared/me/useMay'
import { useWords } from '../../shared/words/useWords'
import { callColumns, messageColumns } from './columns'
import { countPart } from './countMessages'
import { callsAsked, isOfCalls, type MessageFilter, messageFilter, messagesAsked, PARTS, partOf } from './messageFilter'
import { useAddressees } from './useAddressees'

/** Who is to be rung back, and what was left for whom. */
export function MessagesPage() {
  const words = useWords()
  const { messages } = words
  const { nameOf } = useAddressees()
  const readsCalls = useMay('intake', 'return-call.read')
  const filter = messageFilter(useSearch({ strict: false }))
  const part = readsCalls || !isOfCalls(partOf(filter)) ? partOf(filter) : 'toAnswer'
  const parts = PARTS.filter((it) => readsCalls || !isOfCalls(it))
  const tab = (it: (typeof PARTS)[number]) => {
    const search: MessageFilter = { part: it, ...(filter.mine && !isOfCalls(it) ? { mine: true } : {}) }
    const counted = it === 'allCalls' || it === 'allMessages' ? {} : { count: () => countPart(search) }
    return { label: messages.part[it], search: { ...search }, chosen: it === part, ...counted }
  }
  return (
    <>
      <h1>{messages.title}</h1>
      <CountedTabs label={messages.title} tabs={parts.map(tab)} />
      {!isOfCalls(part) && (
        <CountedTabs
          label={messages.whose}
          tabs={[
            { label: messages.ofAll, search: { part }, chosen: !filter.mine },
            { label: messages.mine, search: { part, mine: true }, chosen: filter.mine === true },
          ]}
        />
      )}
      {isOfCalls(part) ? (
        <LongList
          caption={messages.title}
          queryKey={['calls', part]}
          load={async (cursor) => {
            const query = { ...callsAsked(part), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
            return (await answer(intake.GET('/api/intake/return-calls', { params: { query } }))).data
          }}
          columns={callColumns(words, part === 'allCalls')}
          empty={messages.empty[part]}
          keyOf={(call) => call.id}
          to={(call) => `/calls/${call.id}`}
        />
      ) : (
        <LongList
          caption={messages.title}
          queryKey={['messages', part, filter.mine]}
          load={async (cursor) => {
            const query = { ...messagesAsked({ ...filter, part }), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
            return (await answer(intake.GET('/api/intake/phone-messages', { params: { query } }))).data
          }}
          columns={messageColumns(words, nameOf, part === 'allMessages')}
          empty={messages.empty[part]}
          keyOf={(message) => message.id}
          to={(message) => `/messages/${message.id}`}
        />
      )}
    </>
  )
}
