import { fireEvent, render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Session } from '../../api/session'
import { AtThisDesk } from '../drafts/Desk'
import type { Drafts } from '../drafts/store'
import { switchKeys } from './keySwitch'
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

it('does nothing for somebody who has switched the keys off, and acts for the next one', () => {
  const act = vi.fn()
  switchKeys('kefu.gl01', true)
  for (const staffId of ['kefu.gl01', 'zuzhang.gl01']) {
    const { container, unmount } = render(
      <AtThisDesk value={{ session: { staffId } as Session, drafts: {} as Drafts }}>
        <Listening of={{ code: 'F2' }} act={act} />
      </AtThisDesk>,
    )
    fireEvent.keyDown(container, { code: 'F2', key: 'F2' })
    unmount()
  }
  switchKeys('kefu.gl01', false)
  expect(act).toHaveBeenCalledOnce()
})
