import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { zh } from '../words/zh'
import { Choice } from './Choice'
import { Form } from './Form'
import { SelectField } from './SelectField'
import { TextField } from './TextField'
import { TimeField } from './TimeField'

const { choose, fillIn } = zh.common
const KINDS = ['INQUIRY', 'COMPLAINT'] as const

interface Values {
  content: string
  kind?: 'INQUIRY' | 'COMPLAINT'
  at?: string | undefined
  category?: string | undefined
}

const onSend = vi.fn()

function Entry() {
  const [values, setValues] = useState<Values>({ content: '' })
  const change = (more: Partial<Values>) => setValues({ ...values, ...more })
  return (
    <Form aria-label="form" onSend={() => onSend(values)}>
      <Choice
        name="kind"
        legend="类别"
        options={KINDS}
        labels={{ INQUIRY: '咨询', COMPLAINT: '投诉' }}
        required
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        name="content"
        label="内容"
        hint="原话"
        required
        value={values.content}
        onChange={(content) => change({ content })}
      />
      <details>
        <TimeField name="at" label="时间" value={values.at} onChange={(at) => change({ at })} />
      </details>
      <SelectField
        name="category"
        label="分类"
        required
        options={[{ value: 'NOISE', label: '噪音' }]}
        value={values.category}
        onChange={(category) => change({ category })}
      />
    </Form>
  )
}

function entry() {
  onSend.mockReset()
  render(<Entry />)
  const form = screen.getByRole('form') as HTMLFormElement
  return { form, submit: () => fireEvent.submit(form), said: () => form.querySelectorAll('.hint-error') }
}

it('says beside each field what is missing, in the page’s words, and leads to the first', () => {
  const { form, submit, said } = entry()
  expect(form.noValidate).toBe(true)
  submit()
  expect(onSend).not.toHaveBeenCalled()
  expect([...said()].map((it) => it.textContent)).toEqual([choose, fillIn, choose])
  expect(document.activeElement).toBe(screen.getByLabelText(/咨询/))
  const content = screen.getByLabelText(/内容/)
  expect(content.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(content.getAttribute('aria-describedby') ?? '')?.textContent).toBe(fillIn)
})

it('says it no more once the field is filled in, and keeps what was typed elsewhere', () => {
  const { submit, said } = entry()
  fireEvent.click(screen.getByLabelText(/投诉/))
  submit()
  expect([...said()].map((it) => it.textContent)).toEqual([fillIn, choose])
  fireEvent.change(screen.getByLabelText(/内容/), { target: { value: '漏水' } })
  expect([...said()].map((it) => it.textContent)).toEqual([choose])
  expect(screen.getByText('原话')).not.toBeNull()
  expect((screen.getByLabelText(/投诉/) as HTMLInputElement).checked).toBe(true)
})

it('opens what is folded away over a field that cannot be sent, and says once what is wrong with it', () => {
  const { form, submit, said } = entry()
  fireEvent.click(screen.getByLabelText(/投诉/))
  fireEvent.change(screen.getByLabelText(/内容/), { target: { value: '漏水' } })
  const time = form.querySelector('#field-at') as HTMLInputElement
  fireEvent.change(time, { target: { value: '不知何时' } })
  fireEvent.blur(time)
  submit()
  expect(form.querySelector('details')?.open).toBe(true)
  expect(document.activeElement).toBe(time)
  expect([...said()].map((it) => it.textContent)).toEqual([zh.time.wrongTime, choose])
})

it('sends what is whole', () => {
  onSend.mockReset()
  render(
    <Form aria-label="form" onSend={onSend}>
      <TextField name="content" label="内容" required value="漏水" onChange={() => {}} />
    </Form>,
  )
  fireEvent.submit(screen.getByRole('form'))
  expect(onSend).toHaveBeenCalledOnce()
})

/** Every part of the page, without tests. */
const WEB = resolve(import.meta.dirname, '../..')
const parts = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
  (it) => it.endsWith('.tsx') && !it.includes('.test.'),
)

it('is how every form of the desk asks for what is missing', () => {
  const own = parts.filter((it) => /<form\b|reportValidity/.test(readFileSync(join(WEB, it), 'utf8')))
  expect(own).toEqual(['shared/form/Form.tsx'])
})
