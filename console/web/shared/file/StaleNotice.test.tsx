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

function shown(who: string, repeated: boolean) {
  const last = { who, what: '即时答复', at: '2026-11-28T01:30:00Z' }
  const subject: Subject = { id: '1', number: 'GL01-SR-202611-000001', version: 3, address: '/', key: ['request', '1'], last }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AtThisDesk value={{ session, drafts }}>
        <StaleNotice
          subject={subject}
          seen={2}
          repeated={repeated}
          onGoOn={() => dropped.push('gone on')}
          onDrop={() => dropped.push('dropped')}
        />
      </AtThisDesk>
    </QueryClientProvider>,
  )
}

it('says of one’s own step whose answer got lost that it was taken, and lets it go', () => {
  shown('林晓', true)
  expect(screen.getByText(/提交的已经成功:即时答复/)).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '不再提交' }))
  expect(dropped).toEqual(['dropped'])
})

it('names a faster colleague, and oneself where nothing got lost', () => {
  shown('陈静', true)
  expect(screen.getByText(/已由 陈静 于/)).not.toBeNull()
  shown('林晓', false)
  expect(screen.getByText(/已由 林晓 于/)).not.toBeNull()
  expect(screen.queryByRole('button', { name: '不再提交' })).toBeNull()
})
