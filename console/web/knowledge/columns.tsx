import type { Entry } from '../api/knowledge'
import type { Column } from '../shared/list/Rows'
import { At } from '../shared/time/SuiteTime'
import type { Words } from '../shared/words/zh'
import type { KnowledgeFilter } from './knowledgeFilter'

/** What a line of the knowledge base shows: what is asked, what to answer, and whether that is still sure. */
export function columns(
  { knowledge }: Words,
  categoryOf: (code: string) => string,
  keeperOf: (entry: Entry) => string,
  part: KnowledgeFilter['part'],
): Column<Entry>[] {
  return [
    { key: 'title', title: knowledge.entryTitle, wraps: true, cell: (it) => it.title },
    {
      key: 'answer',
      title: knowledge.answer,
      wraps: true,
      cell: (it) => (
        <>
          {it.stale && <span className="mark">{knowledge.staleMark}</span>} {it.answer}
        </>
      ),
    },
    { key: 'category', title: knowledge.category, wide: true, cell: (it) => categoryOf(it.category) },
    { key: 'keeper', title: knowledge.department, wide: true, cell: keeperOf },
    // Nobody reviews what has ended.
    ...(part === 'ended' ? [] : [due(knowledge.reviewDue)]),
  ]
}

function due(title: string): Column<Entry> {
  return { key: 'due', title, wide: true, cell: (it) => <At time={it.reviewDueAt} limit /> }
}
