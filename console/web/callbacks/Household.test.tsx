import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ListedCallback } from '../api/callback'
import type { RequestDetail } from '../api/types'
import { zh } from '../shared/words/zh'
import { columnsOf } from './columns'
import { Household } from './Household'

function household(request: Partial<RequestDetail>) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(['request', 'r-1'], { phones: [], actions: [], slips: [], timeline: [], ...request })
  return render(
    <QueryClientProvider client={client}>
      <Household of={{ requestId: 'r-1', sourceId: 'r-1', round: 1 }} />
    </QueryClientProvider>,
  ).container
}

function unitOf(row: Partial<ListedCallback>) {
  const unit = columnsOf(zh, 'zh', new Map(), {}).find((it) => it.key === 'unit')
  render(unit?.cell({ state: { code: 'DUE' }, ...row } as ListedCallback))
}

it('quotes what was said and names who said it', () => {
  const shown = household({ callerName: '陈女士', content: '楼道三天没打扫' })
  expect(screen.getByText('陈女士')).not.toBeNull()
  expect(shown.querySelector('blockquote')?.textContent).toBe('楼道三天没打扫')
})

it('quotes nothing to whom no words are shown', () => {
  expect(household({}).textContent).toBe('')
  expect(household({ callerName: '陈' }).querySelector('blockquote')).toBeNull()
})

it('warns whoever asks that they were agitated, and of nobody else', () => {
  household({ callerName: '陈女士', mood: 'CALM' })
  expect(screen.queryByRole('alert')).toBeNull()
  household({ callerName: '陈女士', mood: 'AGITATED' })
  expect(screen.getByRole('alert').textContent).toMatch(/激动/)
})

it('tells whoever a complaint is about that the home is not shown to them, not that there is none', () => {
  unitOf({ unit: null, withheld: true })
  expect(screen.getByText('未向您显示')).not.toBeNull()
  expect(screen.queryByText('无单元')).toBeNull()
})

it('says of a matter of no home that there is none', () => {
  unitOf({ unit: null, withheld: false })
  expect(screen.getByText('无单元')).not.toBeNull()
})
