import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EntryTable } from './EntryTable'

const ROWS = [
  { code: 'GL01-ENGINEERING', name: '工程部', endsAt: undefined },
  { code: 'lin.xiao', name: '林晓', endsAt: undefined },
  { code: 'lin.xiao.2', name: '林晓', endsAt: undefined },
  { code: 'GL01-GARDEN', name: '绿化部', endsAt: '2026-11-01T00:00:00Z' },
]

it('says of each button what it is about, by its name and only where two have the same also by its code', () => {
  render(
    <EntryTable
      caption="部门"
      columns={[{ key: 'name', title: '名称', cell: (row) => row.name }]}
      rows={ROWS}
      keyOf={(row) => row.code}
      nameOf={(row) => row.name}
      onEdit={() => {}}
      onEnd={() => {}}
    />,
  )
  expect(screen.getAllByRole('button').map((it) => it.getAttribute('aria-label'))).toEqual([
    '修改 工程部',
    '结束 工程部',
    '修改 林晓 lin.xiao',
    '结束 林晓 lin.xiao',
    '修改 林晓 lin.xiao.2',
    '结束 林晓 lin.xiao.2',
    '修改 绿化部',
  ])
})
