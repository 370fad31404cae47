import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Refused } from '../api/problem'
import { Panel } from './Panel'

function shown(status: number, detail: string) {
  const error = new Refused({ status, code: 'X', detail })
  const query = { data: undefined, error, isError: true, refetch: async () => undefined }
  const routeTree = createRootRoute({ component: () => <Panel query={query}>{() => null}</Panel> })
  render(<RouterProvider router={createRouter({ routeTree, history: createMemoryHistory() })} />)
  return screen.findByRole('status')
}

it('says of what is not there why that may be, and leads on instead of asking again', async () => {
  const said = await shown(404, '没有找到:URL。')
  expect(said.textContent).toContain('地址可能写错了')
  expect(screen.getByRole('link', { name: '回到首页' }).getAttribute('href')).toBe('/')
  expect(screen.queryByRole('button')).toBeNull()
})

it('lets what cannot be read at the moment be asked for again', async () => {
  expect((await shown(503, '系统繁忙')).textContent).toContain('系统繁忙')
  expect(screen.getByRole('button', { name: /重\s?试/ })).not.toBeNull()
})
