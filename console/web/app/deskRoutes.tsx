import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { logFilter } from '../desk/log/logFilter'
import { messageFilter } from '../desk/messages/messageFilter'
import { rosterFilter } from '../desk/roster/rosterFilter'
import { escalationFilter } from '../escalations/escalationFilter'
import { householdFilter } from '../households/householdFilter'
import { knowledgeFilter } from '../knowledge/knowledgeFilter'
import { ledgerFilter } from '../ledger/ledgerFilter'
import { branchFilter } from '../organisation/branchFilter'
import { scriptFilter } from '../scripts/scriptFilter'
import { needs, root } from './root'

/** What a front desk keeps beside its register. */
export const deskRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/households',
    staticData: needs('intake', 'household.read', (it) => it.households.title),
    validateSearch: householdFilter,
    component: lazyRouteComponent(() => import('../households/HouseholdsPage'), 'HouseholdsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/import',
    staticData: needs('intake', 'household.import', (it) => it.households.importList),
    component: lazyRouteComponent(() => import('../households/ImportPage'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/$id',
    staticData: needs('intake', 'household.read', (it) => it.households.title),
    component: lazyRouteComponent(() => import('../households/UnitPage'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/escalations',
    staticData: needs('intake', 'escalation.read', (it) => it.escalations.title),
    validateSearch: escalationFilter,
    component: lazyRouteComponent(() => import('../escalations/EscalationsPage'), 'EscalationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/escalations/$id',
    staticData: needs('intake', 'escalation.read', (it) => it.escalations.title),
    component: lazyRouteComponent(() => import('../escalations/EscalationPage'), 'EscalationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger',
    staticData: needs('intake', 'ledger.read', (it) => it.ledger.title),
    validateSearch: ledgerFilter,
    component: lazyRouteComponent(() => import('../ledger/LedgerPage'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/$id',
    staticData: needs('intake', 'ledger.read', (it) => it.ledger.title),
    component: lazyRouteComponent(() => import('../ledger/ReviewPage'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/knowledge',
    staticData: needs('intake', 'knowledge.read', (it) => it.knowledge.title),
    validateSearch: knowledgeFilter,
    component: lazyRouteComponent(() => import('../knowledge/KnowledgePage'), 'KnowledgePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/knowledge/$id',
    staticData: needs('intake', 'knowledge.read', (it) => it.knowledge.title),
    component: lazyRouteComponent(() => import('../knowledge/EntryPage'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scripts',
    staticData: needs('intake', 'desk-script.read', (it) => it.scripts.title),
    validateSearch: scriptFilter,
    component: lazyRouteComponent(() => import('../scripts/ScriptsPage'), 'ScriptsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scripts/$id',
    staticData: needs('intake', 'desk-script.read', (it) => it.scripts.title),
    component: lazyRouteComponent(() => import('../scripts/ScriptPage'), 'ScriptPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/log',
    staticData: needs('intake', 'log.read', (it) => it.log.title),
    validateSearch: logFilter,
    component: lazyRouteComponent(() => import('../desk/log/LogPage'), 'LogPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/log/$id',
    staticData: needs('intake', 'log.read', (it) => it.log.title),
    component: lazyRouteComponent(() => import('../desk/log/LogEntryPage'), 'LogEntryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster',
    staticData: needs('intake', 'duty-roster.read', (it) => it.roster.title),
    validateSearch: rosterFilter,
    component: lazyRouteComponent(() => import('../desk/roster/RosterPage'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/$id',
    staticData: needs('intake', 'duty-roster.read', (it) => it.roster.title),
    component: lazyRouteComponent(() => import('../desk/roster/RosterFilePage'), 'RosterFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regime',
    staticData: needs('intake', 'procedure.read', (it) => it.regime.title),
    validateSearch: branchFilter,
    component: lazyRouteComponent(() => import('../organisation/regime/RegimePage'), 'RegimePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regime/conduct',
    staticData: needs('intake', 'procedure.read', (it) => it.regime.conduct),
    component: lazyRouteComponent(() => import('../organisation/regime/ConductPage'), 'ConductPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regime/$id',
    staticData: needs('intake', 'procedure.read', (it) => it.regime.procedure),
    component: lazyRouteComponent(() => import('../organisation/regime/ProcedurePage'), 'ProcedurePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/messages',
    staticData: needs('intake', 'phone-message.read', (it) => it.messages.title),
    validateSearch: messageFilter,
    component: lazyRouteComponent(() => import('../desk/messages/MessagesPage'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/messages/$id',
    staticData: needs('intake', 'phone-message.read', (it) => it.messages.title),
    component: lazyRouteComponent(() => import('../desk/messages/MessageFilePage'), 'MessageFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/calls/$id',
    staticData: needs('intake', 'return-call.read', (it) => it.messages.title),
    component: lazyRouteComponent(() => import('../desk/messages/CallFilePage'), 'CallFilePage'),
  }),
]
