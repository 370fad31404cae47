import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ListedCallback } from '../../api/callback'
import { answer, callback } from '../../api/services'
import { useDesk } from '../../shared/drafts/Desk'
import { severally } from '../../shared/list/filter'
import { Panel } from '../../shared/Panel'
import { OnPaper } from '../../shared/print/OnPaper'
import { Sheet } from '../../shared/print/Sheet'
import { SheetTable } from '../../shared/print/SheetTable'
import { SlipOutcome } from '../../shared/SlipOutcome'
import { useTime } from '../../shared/time/SuiteTime'
import { useReport } from '../../shared/useReport'
import { useSpeech } from '../../shared/words/useWords'
import { type CallbackFilter, callbackFilter } from '../callbackFilter'
import { nameOf } from '../named'
import { roundOf } from '../visits'

const A_PAGE = 200

/** The round of visits on paper: whom to call on, building by building, and room for what they say and sign. */
export function VisitSheetPage() {
  const { words, language } = useSpeech()
  const { callbacks, print } = words
  const { session } = useDesk()
  const { now } = useTime()
  const filter = callbackFilter(useSearch({ strict: false }))
  const asked = useQuery({ queryKey: ['callbacks', 'round', filter], queryFn: () => everything(filter) })
  const boxes = [callbacks.satisfaction.SATISFIED, callbacks.satisfaction.ACCEPTED, callbacks.satisfaction.DISSATISFIED]
  const back = (
    <Link to="/callbacks" search={filter}>
      {callbacks.backToList}
    </Link>
  )
  return (
    <Panel query={asked} heading={callbacks.visitSheet}>
      {(all) => {
        const round = roundOf(all)
        return (
          <Sheet size="a4" title={callbacks.visitSheet} choices={back}>
            <p>
              {session.name} · <OnPaper time={new Date(now).toISOString()} day /> · {words.coverage.matters(String(round.length))}
            </p>
            <SheetTable
              caption={callbacks.visitSheet}
              rows={round}
              keyOf={(row) => row.id}
              columns={[
                { title: callbacks.unit, width: '13%', cell: (row) => row.unit },
                { title: callbacks.whatFor, width: '25%', cell: (row) => <Matter name={nameOf(row.rule, language)} row={row} /> },
                { title: callbacks.due, width: '14%', cell: (row) => <OnPaper time={row.dueAt} limit /> },
                {
                  title: callbacks.satisfactionLabel,
                  width: '13%',
                  cell: () => boxes.map((it) => <div key={it}>□ {it}</div>),
                },
                { title: callbacks.opinion, cell: () => <span className="to-write" /> },
                { title: `${print.sign} · ${print.date}`, width: '15%', cell: () => <span className="to-write" /> },
              ]}
            />
          </Sheet>
        )
      }}
    </Panel>
  )
}

function Matter({ name, row }: { name: string; row: ListedCallback }) {
  return (
    <>
      {name}
      <div className="sheet-small">
        {row.number}
        <br />
        {row.requestNumber}
        {row.sourceId !== row.requestId && <Done slipId={row.sourceId} />}
      </div>
    </>
  )
}

/** What was done there, which whoever looks at it has to know before they ring. */
function Done({ slipId }: { slipId: string }) {
  const report = useReport(slipId)
  return report && <SlipOutcome of={report} />
}

/** Whatever is due by this filter, to its last page. */
async function everything(filter: CallbackFilter): Promise<ListedCallback[]> {
  const rows: ListedCallback[] = []
  let cursor: string | null | undefined
  do {
    const query = {
      ...severally({ ...filter, state: 'DUE' as const }, 'state', 'rule', 'mode'),
      size: A_PAGE,
      ...(cursor ? { cursor } : {}),
    }
    const { data } = await answer(callback.GET('/api/callback/callbacks', { params: { query } }))
    rows.push(...data.items)
    cursor = data.next
  } while (cursor)
  return rows
}
