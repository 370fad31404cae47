import type { EscalationLevel } from '../api/escalation'
import { callbackFilter, MINE } from '../callbacks/callbackFilter'
import { countCallbacks } from '../callbacks/countCallbacks'
import { countForDesk, countPart } from '../desk/messages/countMessages'
import { messageFilter } from '../desk/messages/messageFilter'
import { countEscalations } from '../escalations/countEscalations'
import { escalationFilter } from '../escalations/escalationFilter'
import { countNotices } from '../notices/countNotices'
import { noticeFilter } from '../notices/noticeFilter'
import { countSlips } from '../slips/countSlips'
import { countOrders } from '../slips/orders/countOrders'
import { orderFilter } from '../slips/orders/orderFilter'
import { slipFilter } from '../slips/slipFilter'
import type { Board } from './board'
import { ALL_ESCALATED, ESCALATED, EXTENSIONS } from './escalatedBoards'

const SLIPS_THERE: Board['counted'] = {
  service: 'routing',
  command: 'contact-slip.read',
  count: (search) => countSlips(slipFilter(search)),
}
const CALLBACKS_THERE: Board['counted'] = {
  service: 'callback',
  command: 'callback.read',
  count: (search) => countCallbacks(callbackFilter(search)),
}
const NOTICES_THERE: Board['counted'] = {
  service: 'notice',
  command: 'notice.read',
  count: (search) => countNotices(noticeFilter(search)),
}

const DESK: Board = { to: '/new', word: (it) => it.nav.desk, key: 'F2', keyShortcut: 'F2' }
const REGISTER: Board = { to: '/requests', word: (it) => it.nav.register, key: 'Ctrl K', keyShortcut: 'Control+K' }
const SLIPS: Board = { to: '/slips', word: (it) => it.slips.title, search: { state: 'ISSUED' }, counted: SLIPS_THERE }
/** What the desk still has to confirm or to send back. */
const REPORTED_SLIPS: Board = { ...SLIPS, search: { state: 'REPORTED' } }
const CALLBACKS: Board = { to: '/callbacks', word: (it) => it.callbacks.title, search: MINE, counted: CALLBACKS_THERE }
const COVERAGE: Board = { to: '/coverage', word: (it) => it.coverage.title }
const NOTICES: Board = { to: '/notices', word: (it) => it.notices.title }
const NOTICES_TO_DECIDE: Board = { ...NOTICES, search: { awaitingMe: true }, counted: NOTICES_THERE }
const ORGANISATION: Board = { to: '/organisation', word: (it) => it.organisation.title }
/** What holds in a branch; for whoever answers for it. */
const REGIME: Board = { to: '/regime', word: (it) => it.regime.title }
const OPERATIONS: Board = { to: '/operations', word: (it) => it.operations.title }

/** For whoever keeps it, whichever their post: intake says who. */
const HOUSEHOLDS: Board = { to: '/households', word: (it) => it.households.title }
export const KEEPS_HOUSEHOLDS = 'household.import'

/** What the desk answers from; opened by whoever answers, and by whoever keeps it. */
const KNOWLEDGE: Board = { to: '/knowledge', word: (it) => it.knowledge.title }

/** What the desk says; for whoever answers calls, and for whoever words it. */
const SCRIPTS: Board = { to: '/scripts', word: (it) => it.scripts.title }

/** Whoever is to be rung back or told, before the desk; what was left for somebody, before them. */
const MESSAGES: Board = {
  to: '/messages',
  word: (it) => it.messages.title,
  counted: { service: 'intake', command: 'return-call.read', count: countForDesk },
}
const MESSAGES_FOR_ME: Board = {
  ...MESSAGES,
  search: { part: 'toAnswer', mine: true },
  counted: { service: 'intake', command: 'phone-message.read', count: (search) => countPart(messageFilter(search)) },
}

/** Who goes to which door; whoever is sent there finds their own first. */
const ORDERS: Board = {
  to: '/orders',
  word: (it) => it.orders.title,
  search: { part: 'open' },
  counted: { service: 'routing', command: 'work-order.read', count: (search) => countOrders(orderFilter(search)) },
}
const MY_ORDERS: Board = { ...ORDERS, word: (it) => it.orders.mineTitle, search: { part: 'mine' } }
const ORDERS_TO_APPOINT: Board = { ...ORDERS, search: { part: 'toAppoint' } }

/** What is important and stands before a level, for whoever is there. */
function importantBefore(level: EscalationLevel): Board {
  return {
    to: '/escalations',
    word: (it) => it.escalations.title,
    search: { level },
    counted: { service: 'intake', command: 'escalation.read', count: (search) => countEscalations(escalationFilter(search)) },
  }
}
const BEFORE_TEAM_LEADER = importantBefore('TEAM_LEADER')
const BEFORE_DIRECTOR = importantBefore('OFFICE_DIRECTOR')
const BEFORE_GENERAL_MANAGER = importantBefore('GENERAL_MANAGER')

/** What the shifts wrote down and hand over. */
const LOG: Board = { to: '/log', word: (it) => it.log.title }

/** Who is on duty; for whoever is, and for whoever puts them there. */
const ROSTER: Board = { to: '/roster', word: (it) => it.roster.title }

/** The ledger of each day and week, for whoever signs it. */
const LEDGER: Board = { to: '/ledger', word: (it) => it.ledger.title }

const OFFICE = [REGISTER, REPORTED_SLIPS, CALLBACKS, NOTICES, COVERAGE]

/** The boards of each post, its home first. What somebody may do on them is the services' word, not this table's. */
const BOARDS: readonly [post: string, boards: readonly Board[]][] = [
  [
    'CUSTOMER_SERVICE_AGENT',
    [DESK, REGISTER, REPORTED_SLIPS, ORDERS_TO_APPOINT, CALLBACKS, MESSAGES, LOG, ROSTER, NOTICES, KNOWLEDGE, SCRIPTS],
  ],
  ['SWITCHBOARD_OPERATOR', [DESK, REGISTER, MESSAGES, LOG, ROSTER, NOTICES, KNOWLEDGE, SCRIPTS]],
  [
    'CS_TEAM_LEADER',
    [
      REGISTER,
      DESK,
      REPORTED_SLIPS,
      ORDERS_TO_APPOINT,
      CALLBACKS,
      MESSAGES,
      BEFORE_TEAM_LEADER,
      ESCALATED,
      EXTENSIONS,
      LEDGER,
      LOG,
      ROSTER,
      NOTICES,
      COVERAGE,
      KNOWLEDGE,
      SCRIPTS,
    ],
  ],
  [
    'SERVICE_CENTRE_HEAD',
    [...OFFICE, BEFORE_TEAM_LEADER, ALL_ESCALATED, LEDGER, LOG, ROSTER, DESK, MESSAGES, KNOWLEDGE, SCRIPTS],
  ],
  ['ENGINEERING_SUPERVISOR', [SLIPS, ORDERS, CALLBACKS, REGISTER, MESSAGES_FOR_ME, KNOWLEDGE]],
  ['SPECIALIST_SUPERVISOR', [SLIPS, ORDERS, CALLBACKS, REGISTER, MESSAGES_FOR_ME]],
  ['DEPARTMENT_HEAD', [SLIPS, ORDERS, REGISTER, MESSAGES_FOR_ME, KNOWLEDGE]],
  ['RESPONSIBLE_HANDLER', [SLIPS, ORDERS, MESSAGES_FOR_ME]],
  ['TECHNICIAN', [MY_ORDERS, SLIPS, MESSAGES_FOR_ME]],
  ['ESTATE_OFFICER', [CALLBACKS, NOTICES, REGISTER, MESSAGES_FOR_ME, LOG]],
  [
    'OFFICE_DIRECTOR',
    [
      REGISTER,
      REPORTED_SLIPS,
      CALLBACKS,
      NOTICES_TO_DECIDE,
      COVERAGE,
      BEFORE_DIRECTOR,
      ESCALATED,
      EXTENSIONS,
      LEDGER,
      ROSTER,
      MESSAGES_FOR_ME,
      KNOWLEDGE,
      SCRIPTS,
      REGIME,
      ORGANISATION,
    ],
  ],
  ['CHIEF_DIRECTOR', [NOTICES_TO_DECIDE, REGISTER, SLIPS, CALLBACKS, COVERAGE, BEFORE_DIRECTOR, ALL_ESCALATED, MESSAGES_FOR_ME]],
  ['PROPERTY_DEPARTMENT_HEAD', [...OFFICE, BEFORE_DIRECTOR, LEDGER, REGIME]],
  ['PROPERTY_CENTRE_HEAD', [ESCALATED, SLIPS]],
  [
    'GENERAL_MANAGER',
    [REGISTER, BEFORE_GENERAL_MANAGER, ESCALATED, NOTICES_TO_DECIDE, SLIPS, CALLBACKS, COVERAGE, MESSAGES_FOR_ME, REGIME],
  ],
  ['ORGANISATION_ADMIN', [ORGANISATION]],
  ['OPERATOR', [OPERATIONS]],
]

/** Who only reads makes none of them, and nothing waits for them that they would want counted. */
const CALLBACKS_DUE: Board = { to: CALLBACKS.to, word: CALLBACKS.word, search: { state: 'DUE' } }
const SLIPS_ISSUED: Board = { to: SLIPS.to, word: SLIPS.word, search: { state: 'ISSUED' } }

const READERS: readonly Board[] = [
  COVERAGE,
  REGISTER,
  SLIPS_ISSUED,
  CALLBACKS_DUE,
  NOTICES,
  KNOWLEDGE,
  SCRIPTS,
  REGIME,
  ORGANISATION,
]

/** The boards of somebody with these posts: each address once, as the first post has it, the home first. */
export function boardsOf(roles: readonly string[], keepsHouseholds = false): readonly Board[] {
  const kept = keepsHouseholds ? [HOUSEHOLDS] : []
  const own = BOARDS.flatMap(([post, boards]) => (roles.includes(post) ? [...boards, ...kept] : []))
  return own.length > 0 ? own.filter((board, index) => own.findIndex((it) => it.to === board.to) === index) : READERS
}
