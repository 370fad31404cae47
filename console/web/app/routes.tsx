import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { callbackFilter } from '../callbacks/callbackFilter'
import { coverageFilter } from '../coverage/coverageFilter'
import { DeskPage } from '../desk/DeskPage'
import { lineFilter } from '../notices/lines/lineFilter'
import { noticeFilter } from '../notices/noticeFilter'
import { monthFilter } from '../notices/register/monthFilter'
import { branchFilter } from '../organisation/branchFilter'
import { RegisterPage } from '../requests/RegisterPage'
import { RequestFilePage } from '../requests/RequestFilePage'
import { registerFilter } from '../requests/registerFilter'
import { slipFilter } from '../slips/slipFilter'
import { Broken } from './Broken'
import { DraftsPage } from './DraftsPage'
import { deskRoutes } from './deskRoutes'
import { HomePage } from './HomePage'
import { Nowhere } from './Nowhere'
import { orderRoutes } from './orderRoutes'
import { printRoutes } from './printRoutes'
import { needs, root } from './root'

// What a receptionist opens first comes with the page; the rest when it is opened.
const routes = [
  ...printRoutes,
  ...deskRoutes,
  ...orderRoutes,
  createRoute({ getParentRoute: () => root, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => root,
    path: '/new',
    staticData: needs('intake', 'service-request.register', (it) => it.desk.title),
    component: DeskPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/requests',
    staticData: needs('intake', 'service-request.read', (it) => it.register.title),
    component: RegisterPage,
    validateSearch: registerFilter,
  }),
  createRoute({ getParentRoute: () => root, path: '/requests/$id', component: RequestFilePage }),
  createRoute({ getParentRoute: () => root, path: '/drafts', component: DraftsPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/slips',
    staticData: needs('routing', 'contact-slip.read', (it) => it.slips.title),
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
    path: '/callbacks',
    staticData: needs('callback', 'callback.read', (it) => it.callbacks.title),
    validateSearch: callbackFilter,
    component: lazyRouteComponent(() => import('../callbacks/CallbacksPage'), 'CallbacksPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/callbacks/rainstorm',
    staticData: needs('callback', 'callback.rainstorm', (it) => it.callbacks.rain),
    component: lazyRouteComponent(() => import('../callbacks/RainstormPage'), 'RainstormPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/callbacks/$id',
    component: lazyRouteComponent(() => import('../callbacks/CallbackFilePage'), 'CallbackFilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/coverage',
    staticData: needs('callback', 'callback.coverage', (it) => it.coverage.title),
    validateSearch: coverageFilter,
    component: lazyRouteComponent(() => import('../coverage/CoveragePage'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    staticData: needs('notice', 'notice.read', (it) => it.notices.title),
    validateSearch: noticeFilter,
    component: lazyRouteComponent(() => import('../notices/NoticesPage'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/new',
    staticData: needs('notice', 'notice.draft', (it) => it.notices.newNotice),
    component: lazyRouteComponent(() => import('../notices/DraftPage'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/register',
    staticData: needs('notice', 'distribution-register.read', (it) => it.notices.registerTitle),
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
    path: '/organisation',
    component: lazyRouteComponent(() => import('../organisation/OrganisationPage'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisation/$part',
    validateSearch: branchFilter,
    component: lazyRouteComponent(() => import('../organisation/OrganisationPage'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/operations',
    staticData: needs('intake', 'operations.parked-events.read', (it) => it.operations.title),
    component: lazyRouteComponent(() => import('../operations/OperationsPage'), 'OperationsPage'),
  }),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultNotFoundComponent: Nowhere,
  defaultErrorComponent: Broken,
})
