import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { callbackFilter } from '../callbacks/callbackFilter'
import { coverageFilter } from '../coverage/coverageFilter'
import { DeskPage } from '../desk/DeskPage'
import { householdFilter } from '../households/householdFilter'
import { lineFilter } from '../notices/lines/lineFilter'
import { noticeFilter } from '../notices/noticeFilter'
import { monthFilter } from '../notices/register/monthFilter'
import { RegisterPage } from '../requests/RegisterPage'
import { RequestFilePage } from '../requests/RequestFilePage'
import { registerFilter } from '../requests/registerFilter'
import { slipFilter } from '../slips/slipFilter'
import { DraftsPage } from './DraftsPage'
import { Frame } from './Frame'
import { HomePage } from './HomePage'

const root = createRootRoute({ component: Frame })

// What a receptionist opens first comes with the page; the rest when it is opened.
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: HomePage }),
  createRoute({ getParentRoute: () => root, path: '/new', component: DeskPage }),
  createRoute({ getParentRoute: () => root, path: '/requests', component: RegisterPage, validateSearch: registerFilter }),
  createRoute({ getParentRoute: () => root, path: '/requests/$id', component: RequestFilePage }),
  createRoute({ getParentRoute: () => root, path: '/drafts', component: DraftsPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/slips',
    validateSearch: slipFilter,
    component: lazyRouteComponent(() => import('../slips/SlipsPage'), 'SlipsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/slips/$id',
    component: lazyRouteComponent(() => import('../slips/SlipFilePage'), 'SlipFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/slips/$id',
    component: lazyRouteComponent(() => import('../slips/SlipSheetPage'), 'SlipSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/callbacks',
    validateSearch: callbackFilter,
    component: lazyRouteComponent(() => import('../callbacks/CallbacksPage'), 'CallbacksPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/callbacks/rainstorm',
    component: lazyRouteComponent(() => import('../callbacks/RainstormPage'), 'RainstormPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/visits',
    validateSearch: callbackFilter,
    component: lazyRouteComponent(() => import('../callbacks/print/VisitSheetPage'), 'VisitSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/callbacks/$id',
    component: lazyRouteComponent(() => import('../callbacks/CallbackFilePage'), 'CallbackFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/coverage',
    validateSearch: coverageFilter,
    component: lazyRouteComponent(() => import('../coverage/CoveragePage'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    validateSearch: noticeFilter,
    component: lazyRouteComponent(() => import('../notices/NoticesPage'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/new',
    component: lazyRouteComponent(() => import('../notices/DraftPage'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/register',
    validateSearch: monthFilter,
    component: lazyRouteComponent(() => import('../notices/register/DistributionRegisterPage'), 'DistributionRegisterPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/$id',
    validateSearch: lineFilter,
    component: lazyRouteComponent(() => import('../notices/NoticeFilePage'), 'NoticeFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/requests',
    validateSearch: registerFilter,
    component: lazyRouteComponent(() => import('../requests/print/RegisterSheetPage'), 'RegisterSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/requests/$id',
    component: lazyRouteComponent(() => import('../requests/print/RequestSheetPage'), 'RequestSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/notices/$id',
    validateSearch: (search): { file?: boolean } => (search.file === true ? { file: true } : {}),
    component: lazyRouteComponent(() => import('../notices/print/PaperSheetPage'), 'PaperSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/notices/$id/lines',
    validateSearch: (search): { open?: boolean } => (search.open === true ? { open: true } : {}),
    component: lazyRouteComponent(() => import('../notices/print/ListSheetPage'), 'ListSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/distribution-register',
    validateSearch: monthFilter,
    component: lazyRouteComponent(() => import('../notices/print/RegisterSheetPage'), 'RegisterSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households',
    validateSearch: householdFilter,
    component: lazyRouteComponent(() => import('../households/HouseholdsPage'), 'HouseholdsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/import',
    component: lazyRouteComponent(() => import('../households/ImportPage'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/$id',
    component: lazyRouteComponent(() => import('../households/UnitPage'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisation',
    component: lazyRouteComponent(() => import('../organisation/OrganisationPage'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisation/$part',
    validateSearch: (search): { branch?: string } => (typeof search.branch === 'string' ? { branch: search.branch } : {}),
    component: lazyRouteComponent(() => import('../organisation/OrganisationPage'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/operations',
    component: lazyRouteComponent(() => import('../operations/OperationsPage'), 'OperationsPage'),
  }),
]

export const router = createRouter({ routeTree: root.addChildren(routes) })
