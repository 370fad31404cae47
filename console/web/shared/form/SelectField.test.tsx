import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { zh } from '../words/zh'
import { SelectField } from './SelectField'

function shown(required: boolean, value?: string) {
  const options = [{ value: 'NOISE', label: '噪声' }]
  const { unmount } = render(
    <form aria-label="form">
      <SelectField name="category" label="分类" required={required} options={options} value={value} onChange={() => {}} />
    </form>,
  )
  const sent = (screen.getByRole('form') as HTMLFormElement).checkValidity()
  const said = (screen.getByRole('combobox') as HTMLInputElement).validationMessage
  unmount()
  return [sent, said]
}

it('is not sent with nothing chosen where something must be, and says so in the page’s language', () => {
  expect(shown(true)).toEqual([false, zh.common.choose])
  expect(shown(true, 'NOISE')).toEqual([true, ''])
  expect(shown(false)).toEqual([true, ''])
})
