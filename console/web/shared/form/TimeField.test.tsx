import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { TimeField } from './TimeField'

function Held() {
  const [value, setValue] = useState<string | undefined>('2026-11-28T02:00:00Z')
  return (
    <>
      <TimeField name="receivedAt" label="收到时间" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

it('keeps a year while its digits are typed, and takes no more than four', () => {
  render(<Held />)
  const field = screen.getByLabelText('收到时间') as HTMLInputElement
  for (const typed of ['0002-11-28T10:00', '0020-11-28T10:00', '0202-11-28T10:00', '2025-11-28T10:00']) {
    fireEvent.change(field, { target: { value: typed } })
    expect(field.value).toBe(typed)
  }
  expect(screen.getByRole('status').textContent).toBe('2025-11-28T02:00:00Z')
  expect(field.max).toBe('9999-12-31T23:59')
})
