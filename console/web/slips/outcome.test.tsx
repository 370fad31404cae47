import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { SlipDetail } from '../api/routing'
import { atDesk } from '../shared/testDesk'
import { ConfirmForm } from './forms/ConfirmForm'
import { SheetResult } from './SheetResult'
import { SlipFacts } from './SlipFacts'

const SLIP = { requestId: 'r-1', requestNumber: 'GL01-SR-1', departmentCode: 'GL01-ENGINEERING', urgings: 0, content: '漏水' }
const REPORTED = {
  slip: SLIP,
  transmission: 'WRITTEN',
  deliveredAt: '2026-11-28T01:30:00Z',
  result: '已检查，正常',
  repairs: [],
  nothingRepaired: true,
} as unknown as SlipDetail
const SUBJECT = { id: 's-1', number: 'GL01-CS-1', version: 3, address: '/slips/s-1', key: ['slip', 's-1'] }

function offline() {
  return new QueryClient({ defaultOptions: { queries: { enabled: false } } })
}

it('shows on the file of a slip that nothing was repaired', async () => {
  atDesk(<SlipFacts file={REPORTED} />, offline())
  expect((await screen.findByText(/未作维修/)).textContent).toBe('维修：未作维修')
})

it('shows it again to whoever is about to confirm, with what came of it', async () => {
  atDesk(<ConfirmForm file={REPORTED} subject={SUBJECT} onDone={() => {}} />, offline())
  expect((await screen.findByText(/未作维修/)).textContent).toBe('维修：未作维修')
  expect(screen.getByText(/已检查，正常/)).not.toBeNull()
})

it('prints it', () => {
  const paper = (file: SlipDetail) =>
    render(
      <QueryClientProvider client={offline()}>
        <SheetResult file={file} />
      </QueryClientProvider>,
    ).container.textContent
  expect(paper(REPORTED)).toContain('维修：未作维修')
  expect(paper({ ...REPORTED, nothingRepaired: false })).not.toContain('维修')
})
