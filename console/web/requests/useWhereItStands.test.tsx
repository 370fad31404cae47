import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ListedCallback } from '../api/callback'
import type { SlipSummary } from '../api/routing'
import type { RequestDetail } from '../api/types'
import { atDesk } from '../shared/testDesk'
import { Related } from './Related'
import type { Standing } from './useWhereItStands'

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()
const NOTHING: Standing = { slips: new Map(), callbacks: new Map() }

function called(state: string, dueAt: string | null): Standing {
  const found = { id: 'c-1', state: { code: state }, dueAt } as ListedCallback
  return { slips: new Map(), callbacks: new Map([['c-1', found]]) }
}

function related(request: Partial<RequestDetail>, standing: Standing) {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
  return atDesk(
    <Related request={{ linked: [], ...request } as Partial<RequestDetail> as RequestDetail} standing={standing} />,
    client,
  )
}

it('says beside a callback by when it is due, while it is', async () => {
  const callbacks = [{ id: 'c-1', number: 'GL01-CB-1', status: 'OPEN' }] as RequestDetail['callbacks']
  const { unmount } = related({ callbacks }, called('DUE', TOMORROW))
  expect(await screen.findByText(/还有|剩/)).not.toBeNull()
  unmount()
  related({ callbacks }, called('COMPLETED', TOMORROW))
  await screen.findByText('GL01-CB-1')
  expect(screen.queryByText(/还有|剩/)).toBeNull()
})

it('says of a slip that nobody took yet what the slip board says of it', async () => {
  const slips = [{ id: 's-1', number: 'GL01-CS-1', departmentCode: 'X', status: 'OPEN' }] as RequestDetail['slips']
  const { unmount } = related(
    { slips },
    { ...NOTHING, slips: new Map([['s-1', { state: 'ISSUED', content: '请检查下水管' } as SlipSummary]]) },
  )
  expect(await screen.findByText(/待签收/)).not.toBeNull()
  expect(screen.getByText(/请检查下水管/)).not.toBeNull()
  unmount()
  related({ slips }, NOTHING)
  expect(await screen.findByText(/在部门/)).not.toBeNull()
})
