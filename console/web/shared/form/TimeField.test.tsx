import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { TimeField } from './TimeField'

function Held() {
  const [value, setValue] = useState<string | undefined>('2026-11-28T02:00:00Z')
  return (
    <>
      <TimeField name="receivedAt" label="收到时间" value={value} onChange={setValue} />
      <output data-testid="held">{value}</output>
    </>
  )
}

const held = () => screen.getByTestId('held').textContent
const field = () => screen.getByLabelText('收到时间') as HTMLInputElement
const type = (value: string) => fireEvent.change(field(), { target: { value } })

it('keeps what is typed while it is typed, and writes it out when somebody goes on', () => {
  render(<Held />)
  expect(field().value).toBe('2026-11-28 10:00')
  for (const typed of ['12', '12-1', '12-1 15', '2025-12-1 15:30']) {
    type(typed)
    expect(field().value).toBe(typed)
  }
  expect(held()).toBe('2025-12-01T07:30:00Z')
  fireEvent.blur(field())
  expect(field().value).toBe('2025-12-01 15:30')
})

it('says what can be typed, and is not sent with something else', () => {
  render(<Held />)
  type('改天')
  expect(field().validationMessage).toContain('2026-12-01 15:00')
  expect(screen.queryByRole('alert')).toBeNull()
  fireEvent.blur(field())
  expect(screen.getByRole('alert').textContent).toContain('明天下午3点')
  expect(held()).toBe('2026-11-28T02:00:00Z')
  type('')
  expect([field().validationMessage, held()]).toEqual(['', ''])
})

it('chooses the day from a calendar by keys alone, and leaves the time', async () => {
  render(<Held />)
  fireEvent.keyDown(field(), { code: 'ArrowDown' })
  const dialog = await screen.findByRole('dialog', { name: '日历' })
  fireEvent.keyDown(dialog, { code: 'ArrowDown' })
  const day = screen.getByRole('button', { name: '2026-12-05' })
  expect(document.activeElement).toBe(day)
  fireEvent.click(day)
  expect(field().value).toBe('2026-12-05 10:00')
  expect(held()).toBe('2026-12-05T02:00:00Z')
  expect(document.activeElement).toBe(field())
})
