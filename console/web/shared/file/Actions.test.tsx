import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AtThisDesk } from '../drafts/Desk'
import { Drafts } from '../drafts/store'
import { Actions } from './Actions'
import type { FormProps, Subject } from './subject'

const subject: Subject = { id: '1', number: 'GL01-CS-202611-0001', version: 1, address: '/slips/1', key: ['slip', '1'] }
const actions = ['contact-slip.start', 'contact-slip.report'].map((command) => ({ command, allowed: true }))
const forms = { 'contact-slip.start': Start, 'contact-slip.report': Report }
const sent: (() => void)[] = []

function Start({ onDone }: FormProps<object>) {
  return (
    <button type="button" onClick={() => sent.push(onDone)}>
      start
    </button>
  )
}

function Report({ onDone }: FormProps<object>) {
  const startIsAnswered = () => sent.shift()?.()
  return (
    <>
      <button type="button" onClick={startIsAnswered}>
        answered
      </button>
      <button type="button" onClick={onDone}>
        report
      </button>
    </>
  )
}

function click(name: string) {
  fireEvent.click(screen.getByRole('button', { name }))
}

const drafts = new Drafts('kefu.gl01', btoa('k'.repeat(32)))
const session = { staffId: 'kefu.gl01', name: '林晓', org: 'HX/FZ/GL/GL01', roles: [], departments: [], draftKey: '' }

function shown(said = actions) {
  return (
    <AtThisDesk value={{ session, drafts }}>
      <Actions file={{}} subject={subject} actions={said} forms={forms} />
    </AtThisDesk>
  )
}

it('keeps on the screen what is being typed for a step that somebody else has made impossible', () => {
  const { rerender } = render(shown())
  click('开始处理')
  rerender(shown([{ command: 'contact-slip.start', allowed: false }]))
  expect(screen.getByText('start')).not.toBeNull()
  expect(screen.getByText(/您填写的内容仍在/)).not.toBeNull()
})

it('shows what was typed earlier for a step that is not possible now', async () => {
  const place = { form: 'contact-slip.start', subject: '1', nth: 0, title: '', address: '', idempotencyKey: 'k', startedAt: 1 }
  await drafts.save({ ...place, values: { note: '已约下午三点' }, changedAt: Date.now() })
  render(shown([]))
  expect(await screen.findByText('已约下午三点')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /清\s?空/ }))
  await waitFor(() => expect(screen.queryByText('已约下午三点')).toBeNull())
})

it('goes back to the button of a step that is closed', () => {
  render(shown())
  click('反馈结果')
  click('report')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '反馈结果' }))
})

it('keeps the step open that was opened while another one was on its way', () => {
  render(shown())
  click('开始处理')
  click('start')
  click('反馈结果')
  click('answered')
  click('report')
  expect(screen.queryByText('report')).toBeNull()
})
