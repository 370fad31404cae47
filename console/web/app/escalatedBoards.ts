import { countEscalated } from '../slips/escalated/countEscalated'
import { escalatedFilter } from '../slips/escalated/escalatedFilter'
import { countExtensions, extensionFilter } from '../slips/extensions/extensionFilter'
import type { Board } from './board'

/** What departments have not kept, for whoever it is brought before. */
export const ESCALATED: Board = {
  to: '/escalated',
  word: (it) => it.escalated.title,
  search: { mine: true },
  counted: { service: 'routing', command: 'slip-escalation.read', count: (search) => countEscalated(escalatedFilter(search)) },
}
/** The same, whoever it is before; for those above whom nothing is brought by itself. */
export const ALL_ESCALATED: Board = { ...ESCALATED, search: {} }

/** Who waits for more time, for whoever may give it. */
export const EXTENSIONS: Board = {
  to: '/extensions',
  word: (it) => it.extensions.title,
  search: { mine: true },
  counted: { service: 'routing', command: 'slip-extension.read', count: (search) => countExtensions(extensionFilter(search)) },
}
