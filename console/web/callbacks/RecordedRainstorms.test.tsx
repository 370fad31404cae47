import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RecordedRainstorm } from '../api/callback'
import { RecordedRainstorms } from './RecordedRainstorms'

const RAIN: RecordedRainstorm = {
  id: 'r-1',
  office: 'GL01',
  beganAt: '2026-06-10T01:00:00Z',
  endedAt: '2026-06-10T05:00:00Z',
  source: '市气象台 112 毫米',
  callbacksDue: 2,
  actorId: 'zhuren.gl01',
  actorRole: 'OFFICE_DIRECTOR',
  at: '2026-06-10T06:00:00Z',
  withdrawal: null,
}

const WITHDRAWN: RecordedRainstorm = {
  ...RAIN,
  id: 'r-2',
  source: '目测',
  withdrawal: { reason: '开始时间录错', actorId: 'zhuren.gl01', actorRole: 'OFFICE_DIRECTOR', at: '2026-06-10T07:00:00Z' },
}

function recorded(items: RecordedRainstorm[], commands: string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(['callbacks', 'rainstorms'], { items, next: null })
  client.setQueryData(['me', 'callback'], commands)
  client.setQueryData(['staff-names'], new Map([['zhuren.gl01', '林主任']]))
  render(
    <QueryClientProvider client={client}>
      <RecordedRainstorms />
    </QueryClientProvider>,
  )
}

it('offers to take back what stands, and says why the other was', () => {
  recorded([RAIN, WITHDRAWN], ['callback.withdraw-rainstorm'])
  expect(screen.getByRole('button', { name: '撤回 2026-06-10 09:00 市气象台 112 毫米' })).not.toBeNull()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  expect(screen.getByText(/已撤回：开始时间录错/)).not.toBeNull()
})

it('offers nothing to whoever may only look', () => {
  recorded([RAIN], [])
  expect(screen.getByText('市气象台 112 毫米')).not.toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})
