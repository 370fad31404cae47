import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { DeskPage } from '../desk/DeskPage'
import { RegisterPage } from '../requests/RegisterPage'
import { RequestFilePage } from '../requests/RequestFilePage'
import { registerFilter } from '../requests/registerFilter'
import { DraftsPage } from './DraftsPage'
import { Frame } from './Frame'

const root = createRootRoute({ component: Frame })

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: DeskPage }),
  createRoute({ getParentRoute: () => root, path: '/requests', component: RegisterPage, validateSearch: registerFilter }),
  createRoute({ getParentRoute: () => root, path: '/requests/$id', component: RequestFilePage }),
  createRoute({ getParentRoute: () => root, path: '/drafts', component: DraftsPage }),
]

export const router = createRouter({ routeTree: root.addChildren(routes) })
