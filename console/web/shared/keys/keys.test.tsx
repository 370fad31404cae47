import { fireEvent, render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type Key, useKey } from './useKey'

function Listening({ of, act }: { of: Key; act: () => void }) {
  useKey(of, act)
  return <textarea />
}

it.each([
  ['inside a composition', { isComposing: true }],
  ['as Chromium marks keys of one', { keyCode: 229 }],
  ['as it names them', { key: 'Process' }],
  ['with Shift', { shiftKey: true }],
  ['with Alt', { altKey: true }],
  ['without Ctrl', { ctrlKey: false }],
])('Ctrl+Enter does nothing %s', (_, more) => {
  const act = vi.fn()
  const { container } = render(<Listening of={{ code: 'Enter', ctrl: true }} act={act} />)
  fireEvent.keyDown(container, { code: 'Enter', key: 'Enter', ctrlKey: true, ...more })
  expect(act).not.toHaveBeenCalled()
})

it('acts wherever the focus is, by the place of the key', () => {
  const act = vi.fn()
  const { container } = render(<Listening of={{ code: 'F2' }} act={act} />)
  fireEvent.keyDown(container.querySelector('textarea') as Element, { code: 'F2', key: 'F2' })
  expect(act).toHaveBeenCalledOnce()
})
