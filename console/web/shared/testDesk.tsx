import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Session } from '../api/session'
import { AtThisDesk } from './drafts/Desk'
import { Drafts } from './drafts/store'

const session: Session = {
  staffId: 'kefu.gl01',
  name: '林晓',
  org: 'HX/FZ/GL/GL01',
  roles: ['CUSTOMER_SERVICE_AGENT'],
  departments: [],
  draftKey: '',
}
const drafts = new Drafts('kefu.gl01', btoa('k'.repeat(32)))

/** For tests: a part of the page as it stands at somebody's desk, with links that lead somewhere. */
export function atDesk(part: ReactNode, client: QueryClient, address = '/') {
  const component = () => (
    <QueryClientProvider client={client}>
      <AtThisDesk value={{ session, drafts }}>{part}</AtThisDesk>
    </QueryClientProvider>
  )
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree: createRootRoute({ component }), history })
  return render(<RouterProvider router={router} />)
}
