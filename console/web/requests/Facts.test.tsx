import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { Facts } from './Facts'

const WHY = '该投诉涉及您本人'

function shown(request: Partial<RequestDetail>) {
  const whole = {
    receivedAt: '2026-11-29T01:00:00Z',
    phones: [],
    timeline: [],
    actions: [],
    ...request,
  } as unknown as RequestDetail
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Facts request={whole} />
    </QueryClientProvider>,
  )
}

it('tells whoever a complaint is about why nothing is shown, and not that the home is unknown', () => {
  shown({
    actions: [
      { command: 'service-request.reveal-words', allowed: false, code: 'WITHHELD_FROM_THE_ACCUSED', reason: WHY },
    ] as RequestDetail['actions'],
  })
  expect(screen.getByText(WHY)).not.toBeNull()
  expect(screen.queryByText('单元不详')).toBeNull()
})

it('shows everybody else the home and what was said', () => {
  shown({ unit: '9-9-0103', content: '楼道三天没打扫' })
  expect(screen.getByText('9-9-0103')).not.toBeNull()
  expect(screen.getByText('楼道三天没打扫')).not.toBeNull()
})
