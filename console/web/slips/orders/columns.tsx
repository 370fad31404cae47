import type { WorkOrderLine } from '../../api/orders'
import { Home } from '../../shared/list/Home'
import type { Column } from '../../shared/list/Rows'
import { ShortNumber } from '../../shared/list/ShortNumber'
import { StaffName } from '../../shared/organisation/StaffName'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import type { Words } from '../../shared/words/zh'
import { OrderState } from './OrderState'
import './orders.css'

/** Where to go, when, and what for: on a phone no more than that. */
export function columns({ orders, clock }: Words): Column<WorkOrderLine>[] {
  return [
    { key: 'number', title: orders.number, cell: (row) => <ShortNumber of={row.number} /> },
    { key: 'where', title: orders.where, cell: (row) => (row.unit ? <Home of={row.unit} /> : row.place) },
    {
      key: 'what',
      title: orders.what,
      wraps: true,
      cell: (row) => (
        <span className="order-what">
          {row.kind === 'REWORK' && <span className="mark">{orders.kind.REWORK}</span>} {row.equipment} {orders.job[row.job]}
          {row.content && <span className="quiet"> {row.content}</span>}
        </span>
      ),
    },
    { key: 'when', title: orders.when, cell: (row) => row.visitFrom && <At time={row.visitFrom} /> },
    { key: 'state', title: orders.stateColumn, cell: (row) => <OrderState state={row.state} /> },
    {
      key: 'technician',
      title: orders.technician,
      wide: true,
      cell: (row) => row.technician && <StaffName of={row.technician} />,
    },
    {
      key: 'due',
      title: orders.due,
      wide: true,
      cell: (row) =>
        row.due && (
          <>
            {clock[row.due.kind]} <DueTag dueAt={row.due.dueAt} />
          </>
        ),
    },
  ]
}
