import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RequestSummary } from '../api/types'
import { zh } from '../shared/words/zh'
import { columns } from './RegisterPage'

function unitOf(row: Partial<RequestSummary>) {
  const unit = columns(zh).find((it) => it.key === 'unit')
  render(unit?.cell(row as RequestSummary))
}

it('tells whoever a complaint is about that the home is not shown to them, not that it is unknown', () => {
  unitOf({ unit: null, withheld: true })
  expect(screen.getByText('未向您显示')).not.toBeNull()
  expect(screen.queryByText('单元不详')).toBeNull()
})

it('says of a matter whose home nobody knew that it is unknown', () => {
  unitOf({ unit: null, withheld: false })
  expect(screen.getByText('单元不详')).not.toBeNull()
})
