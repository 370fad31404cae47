import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { orderFilter } from '../slips/orders/orderFilter'
import { needs, root } from './root'

/** Work at doors: the lists of it, and each order. */
export const orderRoutes = [
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
