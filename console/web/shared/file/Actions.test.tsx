import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
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

it('keeps the step open that was opened while another one was on its way', () => {
  render(<Actions file={{}} subject={subject} actions={actions} forms={forms} />)
  click('开始处理')
  click('start')
  click('反馈结果')
  click('answered')
  click('report')
  expect(screen.queryByText('report')).toBeNull()
})
