import type { PhoneMessage, ReturnCall } from '../../api/messages'
import { Home } from '../../shared/list/Home'
import type { Column } from '../../shared/list/Rows'
import { ShortNumber } from '../../shared/list/ShortNumber'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import type { Words } from '../../shared/words/zh'
import { CallState, MessageState } from './states'

/** What a line about a call back shows: who is to be rung, about what, until when. */
export function callColumns({ messages }: Words, all: boolean): Column<ReturnCall>[] {
  return [
    { key: 'number', title: messages.number, cell: (it) => <ShortNumber of={it.number} /> },
    { key: 'caller', title: messages.caller, wraps: true, cell: (it) => it.callerName ?? it.phone },
    { key: 'unit', title: messages.unit, wide: true, cell: (it) => it.unit && <Home of={it.unit} /> },
    { key: 'content', title: messages.about, cell: (it) => <span className="clip">{it.content}</span> },
    { key: 'attempts', title: messages.attempts, wide: true, cell: (it) => it.attempts > 0 && messages.triedTimes(it.attempts) },
    { key: 'due', title: messages.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
    { key: 'state', title: messages.stateColumn, wide: !all, cell: (it) => <CallState state={it.state} /> },
    { key: 'taken', title: messages.takenAt, wide: true, cell: (it) => <At time={it.takenAt} /> },
  ]
}

/** What a line about a message shows: for whom it is, from whom, until when. */
export function messageColumns(
  { messages }: Words,
  whom: (message: PhoneMessage) => string,
  all: boolean,
): Column<PhoneMessage>[] {
  return [
    { key: 'number', title: messages.number, cell: (it) => <ShortNumber of={it.number} /> },
    { key: 'whom', title: messages.addressee, wraps: true, cell: whom },
    { key: 'caller', title: messages.caller, wraps: true, cell: (it) => it.callerName ?? it.phone },
    { key: 'unit', title: messages.unit, wide: true, cell: (it) => (it.unit ? <Home of={it.unit} /> : it.company) },
    { key: 'content', title: messages.content, cell: (it) => <span className="clip">{it.content}</span> },
    { key: 'due', title: messages.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
    { key: 'state', title: messages.stateColumn, wide: !all, cell: (it) => <MessageState state={it.state} /> },
    { key: 'taken', title: messages.takenAt, wide: true, cell: (it) => <At time={it.takenAt} /> },
  ]
}
