import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { escalatedFilter } from '../slips/escalated/escalatedFilter'
import { extensionFilter } from '../slips/extensions/extensionFilter'
import { orderFilter } from '../slips/orders/orderFilter'
import { needs, root } from './root'

/** Work at doors: the lists of it, and each order; and what departments have not kept. */
export const orderRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/escalated',
    staticData: needs('routing', 'slip-escalation.read', (it) => it.escalated.title),
    validateSearch: escalatedFilter,
    component: lazyRouteComponent(() => import('../slips/escalated/EscalatedPage'), 'EscalatedPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/extensions',
    staticData: needs('routing', 'slip-extension.read', (it) => it.extensions.title),
    validateSearch: extensionFilter,
    component: lazyRouteComponent(() => import('../slips/extensions/ExtensionsPage'), 'ExtensionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/orders',
    staticData: needs('routing', 'work-order.read', (it) => it.orders.title),
    validateSearch: orderFilter,
    component: lazyRouteComponent(() => import('../slips/orders/OrdersPage'), 'OrdersPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/orders/$id',
    staticData: needs('routing', 'work-order.read', (it) => it.orders.title),
    component: lazyRouteComponent(() => import('../slips/orders/OrderFilePage'), 'OrderFilePage'),
  }),
]
