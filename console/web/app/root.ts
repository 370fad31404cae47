import { createRootRoute } from '@tanstack/react-router'
import type { Need } from '../shared/me/Permitted'
import { Frame } from './Frame'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Without what the screen is of no use to somebody. */
    need?: Need
  }
}

/** What somebody must be allowed to do for a screen to be shown to them. */
export function needs(service: Need['service'], command: string, title: Need['title']) {
  return { need: { service, command, title } }
}

export const root = createRootRoute({ component: Frame })
