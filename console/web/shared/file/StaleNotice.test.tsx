import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AtThisDesk } from '../drafts/Desk'
import { Drafts } from '../drafts/store'
import { StaleNotice } from './StaleNotice'
import type { Subject } from './subject'

const session = { staffId: 'kefu.gl01', name: '林晓', org: 'HX/FZ/GL/GL01', roles: [], departments: [], draftKey: '' }
const drafts = new Drafts('kefu.gl01', btoa('k'.repeat(32)))
const dropped: string[] = []

function shown(who: string, repeated: boolean, overtaken = false) {
  const at = '2026-11-28T01:30:00Z'
  const seen: Subject = {
    id: '1',
    number: 'GL01-SR-202611-000001',
    version: 2,
    address: '/',
    key: ['request', '1'],
    past: [{ who: 'kefu.gl01', what: '登记', at }],
  }
  const past = [...(seen.past ?? []), { who, what: '即时答复', at }, { who: 'suite', what: '关闭', at }]
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AtThisDesk value={{ session, drafts }}>
        <StaleNotice
          subject={{ ...seen, version: 4, past, overtaken }}
          seen={seen}
          repeated={repeated}
          onGoOn={() => dropped.push('gone on')}
          onDrop={() => dropped.push('dropped')}
        />
      </AtThisDesk>
    </QueryClientProvider>,
  )
}

it('says of one’s own step whose answer got lost that it was taken, and lets it go', () => {
  shown('kefu.gl01', true)
  expect(screen.getByText(/提交的已经成功：即时答复/)).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '不再提交' }))
  expect(dropped).toEqual(['dropped'])
})

it('says what was done last where it was a colleague’s, or nothing got lost', () => {
  shown('kefu.gl02', true)
  shown('kefu.gl01', false)
  expect(screen.getAllByText(/已由 系统 于.*关闭/)).toHaveLength(2)
  expect(screen.queryByRole('button', { name: '不再提交' })).toBeNull()
})

it('offers to go on only with what is still possible', () => {
  shown('kefu.gl02', false)
  expect(screen.getAllByRole('button', { name: '按最新内容继续' })).toHaveLength(1)
  shown('kefu.gl02', false, true)
  expect(screen.getAllByRole('button', { name: '按最新内容继续' })).toHaveLength(1)
})
