import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import type { Session } from '../api/session'
import { AtThisDesk } from '../shared/drafts/Desk'
import type { Drafts } from '../shared/drafts/store'
import { HomePage } from './HomePage'

const LEADER = { staffId: 'zuzhang.gl01', roles: ['CS_TEAM_LEADER'] } as Session

let drawAnew = () => {}
let draw = () => {}
let arrive = () => {}

/** A home that is drawn, and drawn anew, while something else is on its way. */
function Home({ atOnce }: { atOnce: boolean }) {
  const [session, setSession] = useState(LEADER)
  const [drawn, setDrawn] = useState(atOnce)
  drawAnew = () => setSession({ ...LEADER })
  draw = () => setDrawn(true)
  return <AtThisDesk value={{ session, drafts: {} as Drafts }}>{drawn && <HomePage />}</AtThisDesk>
}

function opened(atOnce: boolean) {
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const root = createRootRoute({ component: Outlet })
  const slow = (path: string) =>
    createRoute({ getParentRoute: () => root, path, loader: () => arrived, component: () => <h1>{path}</h1> })
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => <Home atOnce={atOnce} /> })
  const routeTree = root.addChildren([home, slow('/requests'), slow('/households')])
  const router = createRouter({ routeTree, history: createMemoryHistory() })
  render(<RouterProvider router={router} />)
  return router
}

it('lets whoever chose another board before their home was drawn get that one', async () => {
  const router = opened(true)
  await waitFor(() => expect(router.state.location.pathname).toBe('/requests'))

  await act(async () => void router.navigate({ to: '/households' }))
  await act(async () => drawAnew())
  await act(async () => arrive())

  expect((await screen.findByRole('heading')).textContent).toBe('/households')
})

it('leads nobody home who was quicker than their home', async () => {
  const router = opened(false)
  await waitFor(() => expect(router.state.status).toBe('idle'))

  await act(async () => void router.navigate({ to: '/households' }))
  await act(async () => draw())
  await act(async () => arrive())

  expect((await screen.findByRole('heading')).textContent).toBe('/households')
})
