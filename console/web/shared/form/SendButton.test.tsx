import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SendButton } from './SendButton'

function press(where: Element | null) {
  fireEvent.keyDown(where as Element, { code: 'Enter', key: 'Enter', ctrlKey: true })
}

function Form({ name, onSend }: { name: string; onSend: (name: string) => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend(name)
      }}
    >
      <input aria-label={name} />
      <SendButton sending={false}>提交</SendButton>
    </form>
  )
}

it('sends the one form in which the focus is, and the last where it is in none', () => {
  const send = vi.fn()
  render(
    <>
      <input aria-label="elsewhere" />
      <Form name="first" onSend={send} />
      <Form name="second" onSend={send} />
    </>,
  )
  for (const name of ['first', 'second', 'elsewhere']) {
    const field = screen.getByLabelText(name)
    field.focus()
    press(field)
  }
  expect(send.mock.calls.flat()).toEqual(['first', 'second', 'second'])
})

/** Every part of the page, without tests. */
const WEB = resolve(import.meta.dirname, '../..')
const parts = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
  (it) => it.endsWith('.tsx') && !it.includes('.test.'),
)
const read = (it: string) => readFileSync(join(WEB, it), 'utf8')

it('is how every form of the desk is sent', () => {
  expect(parts.filter((it) => /import \{ Form \}/.test(read(it)) && !read(it).includes('<SendButton'))).toEqual([])
  expect(parts.filter((it) => /htmlType="submit"|\bonOk=/.test(read(it)) && !it.endsWith('SendButton.tsx'))).toEqual([])
})
