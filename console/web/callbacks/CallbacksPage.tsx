import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { answer, callback } from '../api/services'
import { CountedTabs } from '../shared/list/CountedTabs'
import { ExportButton } from '../shared/list/ExportButton'
import { isWide, severally, withValue } from '../shared/list/filter'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import { OfficeChoice } from '../shared/list/OfficeChoice'
import { SavedFilters } from '../shared/list/SavedFilters'
import { useMay } from '../shared/me/useMay'
import { useSpeech } from '../shared/words/useWords'
import { BehindFigure } from './BehindFigure'
import { type CallbackFilter, callbackFilter, MINE } from './callbackFilter'
import { columnsOf } from './columns'
import { countCallbacks } from './countCallbacks'
import { useRules } from './useRules'
import { openOfHomes } from './visits'

/** Whom to ask, by when and how; the filter is the address. */
export function CallbacksPage() {
  const { words, language } = useSpeech()
  const navigate = useNavigate()
  const rules = useRules()
  const mayRecordRain = useMay('callback', 'callback.rainstorm')
  const filter = callbackFilter(useSearch({ strict: false }))
  const rest = { ...(filter.rule ? { rule: filter.rule } : {}), ...(filter.office ? { office: filter.office } : {}) }
  const tab = (label: string, search: CallbackFilter, counted = true) => ({
    label,
    search: { ...search, ...rest },
    chosen:
      !filter.month &&
      search.mode === filter.mode &&
      search.mine === filter.mine &&
      search.overdue === filter.overdue &&
      search.state === filter.state,
    ...(counted ? { count: () => countCallbacks({ ...search, ...rest }) } : {}),
  })
  return (
    <>
      <h1>{words.callbacks.title}</h1>
      <CountedTabs
        label={words.callbacks.title}
        tabs={[
          tab(words.callbacks.mine, MINE),
          tab(words.callbacks.mode.PHONE, { ...MINE, mode: 'PHONE' }),
          tab(words.callbacks.mode.ON_SITE, { ...MINE, mode: 'ON_SITE' }),
          tab(words.callbacks.late, { overdue: true }),
          tab(words.callbacks.state.DUE, { state: 'DUE' }),
          tab(words.callbacks.state.AWAITING_RAINSTORM, { state: 'AWAITING_RAINSTORM' }),
          tab(words.callbacks.state.COMPLETED, { state: 'COMPLETED' }, false),
          tab(words.callbacks.all, {}, false),
        ]}
      />
      {filter.month && <BehindFigure filter={filter} month={filter.month} count={() => countCallbacks(filter)} />}
      <search className="filters">
        <Select
          className="wide-select"
          aria-label={words.callbacks.filterRule}
          placeholder={words.callbacks.filterRule}
          allowClear
          value={filter.rule}
          onChange={(chosen) => void navigate({ to: '/callbacks', search: withValue(filter, 'rule', chosen), replace: true })}
          options={rules.options}
        />
        <OfficeChoice
          value={filter.office}
          onChange={(office) => void navigate({ to: '/callbacks', search: withValue(filter, 'office', office), replace: true })}
        />
        <Link className="month-step" to="/print/visits" search={filter}>
          {words.callbacks.printVisits}
        </Link>
        {mayRecordRain && (
          <Link className="month-step" to="/callbacks/rainstorm">
            {words.callbacks.rain}
          </Link>
        )}
      </search>
      <div className="list-tools">
        <SavedFilters board="CALLBACKS" filter={filter} read={callbackFilter} count={countCallbacks} />
        <ExportButton
          service="callback"
          command="callback.read"
          name={words.callbacks.title}
          load={async (headers) => {
            const query = severally(filter, 'state', 'rule', 'mode')
            const asked = { params: { query }, headers, parseAs: 'blob' as const }
            return (await answer(callback.GET('/api/callback/callbacks/export', asked))).data
          }}
        />
      </div>
      <LongList
        caption={words.callbacks.title}
        queryKey={['callbacks', filter]}
        load={async (cursor) => {
          const query = { ...severally(filter, 'state', 'rule', 'mode'), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(callback.GET('/api/callback/callbacks', { params: { query } }))).data
        }}
        columns={(rows) => columnsOf(words, language, openOfHomes(rows), filter)}
        empty={isWide(filter) ? words.callbacks.empty : undefined}
        keyOf={(row) => row.id}
        to={(row) => `/callbacks/${row.id}`}
      />
    </>
  )
}
