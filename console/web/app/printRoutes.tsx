import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { callbackFilter } from '../callbacks/callbackFilter'
import { monthFilter } from '../notices/register/monthFilter'
import { branchFilter } from '../organisation/branchFilter'
import { registerFilter } from '../requests/registerFilter'
import { root } from './root'

/** What is made for paper. */
export const printRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/print/slips/$id',
    component: lazyRouteComponent(() => import('../slips/SlipSheetPage'), 'SlipSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/visits',
    validateSearch: callbackFilter,
    component: lazyRouteComponent(() => import('../callbacks/print/VisitSheetPage'), 'VisitSheetPage'),
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
    path: '/print/regime',
    validateSearch: branchFilter,
    component: lazyRouteComponent(() => import('../organisation/regime/RegimeSheetPage'), 'RegimeSheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print/distribution-register',
    validateSearch: monthFilter,
    component: lazyRouteComponent(() => import('../notices/print/RegisterSheetPage'), 'RegisterSheetPage'),
  }),
]
