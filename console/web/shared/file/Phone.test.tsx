import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { intake } from '../../api/services'
import type { RequestDetail } from '../../api/types'
import { Phone } from './Phone'

const MAY = [{ command: 'service-request.reveal-phone', allowed: true }] as RequestDetail['actions']

function shown(phones: string[]) {
  render(<Phone request={{ id: 'r-1', phones, actions: MAY }} />)
}

it('shows every number that was left, not only the one to ring first', () => {
  shown(['138****5678', '139****0002'])
  expect(screen.getByText('138****5678 · 139****0002')).not.toBeNull()
})

it('shows each number once when it is revealed, though the service says twice which to ring first', async () => {
  const whole = { phone: '13812345678', phones: ['13812345678', '13900000002'] }
  vi.spyOn(intake, 'POST').mockResolvedValue({ data: whole, response: new Response('{}') } as never)
  shown(['138****5678', '139****0002'])
  fireEvent.click(screen.getByRole('button', { name: /查看号码/ }))
  fireEvent.change(await screen.findByLabelText(/查看原因/), { target: { value: '回访' } })
  fireEvent.submit(document.querySelector('form') as HTMLFormElement)
  expect((await screen.findByRole('status')).textContent).toMatch(/^13812345678 · 13900000002 /)
})
