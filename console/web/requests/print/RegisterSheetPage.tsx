import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { answer, intake } from '../../api/services'
import type { RequestSummary } from '../../api/types'
import { limitOf } from '../../shared/limits'
import { Home } from '../../shared/list/Home'
import { Panel } from '../../shared/Panel'
import { OnPaper } from '../../shared/print/OnPaper'
import { Sheet } from '../../shared/print/Sheet'
import { SheetTable } from '../../shared/print/SheetTable'
import { useTime } from '../../shared/time/SuiteTime'
import { inLanguage, type Language } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'
import { asked, type RegisterFilter, registerFilter } from '../registerFilter'
import { useFormCode } from '../useFormCode'

const A_PAGE = 200
const AT_MOST = 1_000

/** The register on paper, by the filter that the address says. */
export function RegisterSheetPage() {
  const { words, language } = useSpeech()
  const { register, sheet, enums, file, desk, common } = words
  const { zone } = useTime()
  const filter = registerFilter(useSearch({ strict: false }))
  const code = useFormCode()
  const lines = useQuery({ queryKey: ['requests', 'sheet', filter], queryFn: () => everything(filter, zone) })
  const back = (
    <Link to="/requests" search={filter}>
      {sheet.backToRegister}
    </Link>
  )
  return (
    <Panel query={lines} heading={register.title}>
      {({ rows, more }) => (
        <Sheet
          size="a4-landscape"
          title={register.title}
          number={[code && words.complaints.form(code), [filter.from, filter.to].filter(Boolean).join(' – ')]
            .filter(Boolean)
            .join(' · ')}
          choices={back}
        >
          {more && <p className="sheet-warning">{sheet.only(String(rows.length))}</p>}
          <SheetTable
            caption={register.title}
            rows={rows}
            keyOf={(row) => row.id}
            columns={[
              { title: register.number, width: '17%', cell: (row) => row.number },
              { title: register.received, width: '13%', cell: (row) => <OnPaper time={row.receivedAt} /> },
              { title: sheet.channel, width: '8%', cell: (row) => enums.channel[row.channel] },
              {
                title: register.unit,
                width: '10%',
                cell: (row) => (row.withheld ? common.withheld : row.unit && <Home of={row.unit} />),
              },
              {
                title: register.kind,
                width: '13%',
                cell: (row) =>
                  [
                    enums.kind[row.kind],
                    row.severity && enums.severity[row.severity],
                    row.urgent && file.urgent,
                    row.outsideHours && desk.outsideHours,
                  ]
                    .filter(Boolean)
                    .join(' · '),
              },
              { title: register.state, width: '10%', cell: (row) => enums.state[row.state] },
              { title: register.due, width: '13%', cell: (row) => <Limit due={limitOf(row)} language={language} /> },
              { title: sheet.note, cell: (row) => row.passedOn },
            ]}
          />
        </Sheet>
      )}
    </Panel>
  )
}

function Limit({ due, language }: { due: ReturnType<typeof limitOf>; language: Language }) {
  return (
    due && (
      <>
        <OnPaper time={due.dueAt} limit />
        <div className="sheet-small">{inLanguage(due.label, language)}</div>
      </>
    )
  )
}

/** What the filter finds, as far as anybody would print it. */
async function everything(filter: RegisterFilter, zone: string): Promise<{ rows: RequestSummary[]; more: boolean }> {
  const rows: RequestSummary[] = []
  let cursor: string | null | undefined
  do {
    const query = { ...asked(filter, zone), size: A_PAGE, ...(cursor ? { cursor } : {}) }
    const { data } = await answer(intake.GET('/api/intake/service-requests', { params: { query } }))
    rows.push(...data.items)
    cursor = data.next
  } while (cursor && rows.length < AT_MOST)
  return { rows, more: Boolean(cursor) }
}
