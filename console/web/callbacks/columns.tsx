import type { ListedCallback } from '../api/callback'
import { Home } from '../shared/list/Home'
import type { Column } from '../shared/list/Rows'
import { ShortNumber } from '../shared/list/ShortNumber'
import { DueTag } from '../shared/time/DueTag'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'
import { CallbackState } from './CallbackState'
import type { CallbackFilter } from './callbackFilter'
import { nameOf } from './named'
import { OPEN } from './visits'

/** With how many are open at each home, so that one contact may settle them together; on a phone with their state where it is not one. */
export function columnsOf(
  { callbacks, common }: Words,
  language: Language,
  homes: ReadonlyMap<string, number>,
  { state, mine, overdue }: CallbackFilter,
): Column<ListedCallback>[] {
  const unitOf = ({ unit, withheld, state }: ListedCallback) => {
    if (!unit) return <span className="quiet">{withheld ? common.withheld : callbacks.noUnit}</span>
    const open = OPEN.includes(state.code) ? (homes.get(unit) ?? 0) : 0
    return (
      <>
        <Home of={unit} />
        {open > 1 && (
          <span className="mark" title={callbacks.sameHomeHint}>
            {callbacks.sameHome(open)}
          </span>
        )}
      </>
    )
  }
  return [
    { key: 'number', title: callbacks.number, cell: (row) => <ShortNumber of={row.number} /> },
    { key: 'unit', title: callbacks.unit, cell: unitOf },
    { key: 'rule', title: callbacks.rule, wraps: true, cell: (row) => nameOf(row.rule, language) },
    {
      key: 'due',
      title: callbacks.due,
      cell: (row) => {
        if (!OPEN.includes(row.state.code)) return null
        return row.dueAt ? <DueTag dueAt={row.dueAt} /> : <span className="quiet">{callbacks.noDate}</span>
      },
    },
    {
      key: 'modes',
      title: callbacks.modes,
      wide: true,
      wraps: true,
      cell: (row) => row.modes.map((it) => nameOf(it, language)).join(' / '),
    },
    {
      key: 'state',
      title: callbacks.filterState,
      wide: Boolean(state ?? mine ?? overdue),
      cell: (row) => <CallbackState state={row.state} />,
    },
  ]
}
