import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SearchField } from './SearchField'

const field = () => screen.getByRole('textbox') as HTMLInputElement

it('asks once somebody has paused, and keeps what they type on', async () => {
  const search = vi.fn()
  const { rerender } = render(<SearchField label="编号" hint="" value={undefined} onSearch={search} />)
  fireEvent.change(field(), { target: { value: '3-1 ' } })
  await waitFor(() => expect(search).toHaveBeenCalledWith('3-1'))
  fireEvent.change(field(), { target: { value: '3-1 1' } })
  rerender(<SearchField label="编号" hint="" value="3-1" onSearch={search} />)
  expect(field().value).toBe('3-1 1')
})

it('shows what the address says when that changed by another way than by typing here', () => {
  const { rerender } = render(<SearchField label="编号" hint="" value="3-1" onSearch={() => {}} />)
  rerender(<SearchField label="编号" hint="" value="5-2" onSearch={() => {}} />)
  expect(field().value).toBe('5-2')
  rerender(<SearchField label="编号" hint="" value={undefined} onSearch={() => {}} />)
  expect(field().value).toBe('')
})

it('goes on into the list with ↓, but not inside a composition', () => {
  render(
    <>
      <SearchField label="编号" hint="" value={undefined} onSearch={() => {}} />
      <a className="row-link" href="/requests/1">
        GL01-SR-202611-0001
      </a>
    </>,
  )
  fireEvent.keyDown(field(), { code: 'ArrowDown', key: 'Process', keyCode: 229 })
  expect(document.activeElement).not.toBe(screen.getByRole('link'))
  fireEvent.keyDown(field(), { code: 'ArrowDown', key: 'ArrowDown' })
  expect(document.activeElement).toBe(screen.getByRole('link'))
})
