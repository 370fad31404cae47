import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { atDesk } from '../shared/testDesk'
import { WorkDone } from './WorkDone'

const slip = (id: string, round: number) => ({ id, number: id, departmentCode: 'GL01-ENGINEERING', round, status: 'CONFIRMED' })

const REQUEST = {
  slips: [slip('s-0', 1), slip('s-1', 2), slip('s-2', 2)],
  timeline: [
    { code: 'recorded', label: '登记 Registered', at: '2026-11-28T01:00:00Z', words: '水槽漏水' },
    { code: 'replied', label: '答复业户 Household told', at: '2026-11-28T02:00:00Z', words: '已看过，没有问题' },
    { code: 'reopened', label: '重新处理 Reopened', at: '2026-11-28T04:00:00Z', words: null },
    { code: 'replied', label: '答复业户 Household told', at: '2026-11-28T05:00:00Z', words: '已换好，请试水' },
  ],
} as unknown as RequestDetail

function shown(sourceId: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, enabled: false } } })
  const result = { 's-0': '已检查', 's-1': '已更换下水管', 's-2': '已清运' }
  for (const [id, said] of Object.entries(result)) {
    client.setQueryData(['slip', id], { result: said, repairs: [], nothingRepaired: id === 's-2' })
  }
  return atDesk(<WorkDone request={REQUEST} callback={{ sourceId, round: 2 }} />, client)
}

it('tells whoever calls what was done and what the household was told, of this round', async () => {
  shown('r-1')
  expect(await screen.findByText(/已更换下水管/)).not.toBeNull()
  expect(screen.getByText(/未作维修/)).not.toBeNull()
  expect(screen.getByText(/已换好，请试水/)).not.toBeNull()
  expect(screen.queryByText(/已检查|没有问题/)).toBeNull()
  expect(screen.queryByText(/水槽漏水/)).toBeNull()
})

it('tells of a repair what its own slip reports', async () => {
  shown('s-1')
  expect(await screen.findByText(/已更换下水管/)).not.toBeNull()
  expect(screen.queryByText(/已清运/)).toBeNull()
})
