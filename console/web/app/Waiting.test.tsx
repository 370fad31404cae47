import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { routing } from '../api/services'
import { zh } from '../shared/words/zh'
import { boardsOf } from './boards'
import { Waiting } from './Waiting'

const board = boardsOf(['DEPARTMENT_HEAD']).find((it) => it.to === '/slips')

function waiting(commands: string[], count: () => object) {
  const asked = vi.spyOn(routing, 'GET').mockReset()
  asked.mockImplementation((async (path: string) =>
    path.endsWith('/me') ? { data: { commands }, response: new Response() } : count()) as never)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  if (!board?.counted) throw new Error('the slips are counted')
  render(
    <QueryClientProvider client={queries}>
      <Waiting {...board.counted} board={zh.slips.title} search={board.search ?? {}} />
    </QueryClientProvider>,
  )
  return { asked, queries }
}

it('counts a board by its own address, under the key by which its tab is counted', async () => {
  const { asked, queries } = waiting(['contact-slip.read'], () => ({
    data: { count: 7, capped: false },
    response: new Response(),
  }))
  await screen.findByText('7')
  const params = { query: { state: ['ISSUED'], sort: 'DUE' } }
  expect(asked).toHaveBeenCalledWith('/api/routing/contact-slips/count', { params })
  expect(queries.getQueryData(['count', zh.slips.title, { state: 'ISSUED' }])).toEqual({ count: 7, capped: false })
})

it('asks nothing for who may not read the board', async () => {
  const { asked, queries } = waiting([], () => ({}))
  await waitFor(() => expect(queries.getQueryData(['me', 'routing'])).toEqual([]))
  expect(asked).toHaveBeenCalledOnce()
})

it('says nothing where nothing waits or it cannot be told', async () => {
  const none = waiting(['contact-slip.read'], () => ({ data: { count: 0, capped: false }, response: new Response() }))
  await waitFor(() => expect(none.asked).toHaveBeenCalledTimes(2))
  const away = waiting(['contact-slip.read'], () => ({ response: new Response('', { status: 500 }) }))
  await waitFor(() => expect(away.queries.getQueryState(['count', zh.slips.title, { state: 'ISSUED' }])?.status).toBe('error'))
  expect(document.querySelector('.count')).toBeNull()
})
