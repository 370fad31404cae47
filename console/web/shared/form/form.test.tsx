import { fireEvent, render, screen } from '@testing-library/react'
import { Input } from 'antd'
import { expect, it, vi } from 'vitest'
import { Choice } from './Choice'
import { Field } from './Field'
import { ProblemNotice } from './ProblemNotice'
import type { Command } from './useCommand'

const PROBLEM = {
  status: 422,
  code: 'VALIDATION',
  detail: '有内容不能接受',
  clauses: ['S3-4.1.2'],
  errors: [
    { field: 'unit', problem: '写法不能识别' },
    { field: 'elsewhere', problem: '不在此页' },
  ],
}
const FIELDS = ['unit']

function command(more: Partial<Command>): Command {
  return {
    send: () => {},
    sending: false,
    waitsFor: undefined,
    problem: undefined,
    repeated: false,
    stop: () => {},
    amend: () => {},
    ...more,
  }
}

it('leaves whoever mends one of several fields where they are typing', () => {
  const errors = [
    { field: 'phone', problem: '写法不能识别' },
    { field: 'unit', problem: '写法不能识别' },
  ]
  const refused = (left: typeof errors) => (
    <>
      {['phone', 'unit'].map((name) => (
        <Field key={name} name={name} label={name} problem={{ ...PROBLEM, errors: left }}>
          {(control) => <Input {...control} />}
        </Field>
      ))}
      <ProblemNotice command={command({ problem: { ...PROBLEM, errors: left } })} fields={['phone', 'unit']} />
    </>
  )
  const { rerender } = render(refused(errors))
  expect(document.activeElement).toBe(screen.getByLabelText('phone'))
  rerender(refused(errors.slice(1)))
  expect(document.activeElement).toBe(screen.getByLabelText('phone'))
})

it('puts a refusal beside its field, the focus on it, and the rest above the button', () => {
  render(
    <>
      <Field name="unit" label="单元" problem={PROBLEM}>
        {(control) => <Input {...control} />}
      </Field>
      <ProblemNotice command={command({ problem: PROBLEM })} fields={FIELDS} />
    </>,
  )
  const input = screen.getByLabelText('单元')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('写法不能识别')
  expect(document.activeElement).toBe(input)
  expect(screen.getByRole('alert').textContent).toContain('不在此页')
  expect(screen.getByRole('alert').textContent).toContain('S3-4.1.2')
})

it('says above the button only that something is to be corrected where all of it is said beside its field', () => {
  const problem = { ...PROBLEM, errors: PROBLEM.errors.slice(0, 1) }
  const form = (withField: boolean) => (
    <>
      {withField && (
        <Field name="unit" label="单元" problem={problem}>
          {(control) => <Input {...control} />}
        </Field>
      )}
      <ProblemNotice command={command({ problem })} fields={FIELDS} />
    </>
  )
  const { rerender, unmount } = render(form(true))
  rerender(form(true))
  expect(screen.getByRole('alert').textContent).not.toContain('有内容不能接受')
  unmount()
  render(form(false))
  expect(screen.getByRole('alert').textContent).toContain('写法不能识别')
})

it('says that it goes on by itself while the service is away', () => {
  render(<ProblemNotice command={command({ waitsFor: 'service' })} fields={FIELDS} />)
  expect(screen.getByRole('status').textContent).toContain('正在重试')
})

it('marks the draft of what waits, sends again what was left waiting, and lets it rest once it is refused', () => {
  const draft = { renewKey: vi.fn(), drop: vi.fn(), wait: vi.fn(), waits: false }
  const send = vi.fn()
  const notice = (more: Parameters<typeof command>[0], waits: boolean) => (
    <ProblemNotice command={command({ send, ...more })} fields={FIELDS} draft={{ ...draft, waits }} />
  )
  const { rerender, unmount } = render(notice({ waitsFor: 'service' }, false))
  expect(draft.wait).toHaveBeenLastCalledWith(true)
  rerender(notice({ problem: PROBLEM }, true))
  expect(draft.wait).toHaveBeenLastCalledWith(false)
  expect(send).not.toHaveBeenCalled()
  unmount()
  render(notice({}, true))
  expect(send).toHaveBeenCalledOnce()
})

const KINDS = ['SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT'] as const
const LABELS = { SERVICE_NEED: '服务需求', INQUIRY: '咨询', SUGGESTION: '意见建议', COMPLAINT: '投诉' }

it('chooses by digit while the group has the focus, but not inside a composition', () => {
  const chosen = vi.fn()
  render(<Choice name="kind" legend="类别" options={KINDS} labels={LABELS} value="INQUIRY" onChange={chosen} />)
  const present = screen.getByLabelText(/咨询/)
  fireEvent.keyDown(present, { code: 'Digit4', key: '4', isComposing: true })
  fireEvent.keyDown(present, { code: 'Digit4', key: 'Process', keyCode: 229 })
  expect(chosen).not.toHaveBeenCalled()
  fireEvent.keyDown(present, { code: 'Numpad4', key: '4' })
  expect(chosen).toHaveBeenCalledWith('COMPLAINT')
  fireEvent.keyDown(present, { code: 'Digit9', key: '9' })
  expect(chosen).toHaveBeenCalledOnce()
})
