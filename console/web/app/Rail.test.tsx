import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { atDesk } from '../shared/testDesk'
import { zh } from '../shared/words/zh'
import { Rail } from './Rail'

async function markedAt(address: string) {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
  const { unmount } = atDesk(<Rail onHelp={() => {}} />, client, address)
  await screen.findByRole('link', { name: new RegExp(zh.nav.desk) })
  const marked = screen.getAllByRole('link', { current: 'page' }).map((it) => it.getAttribute('href')?.split('?')[0])
  expect(document.querySelectorAll('.active')).toHaveLength(marked.length)
  unmount()
  return marked
}

it('marks one board, the one to which the page belongs', async () => {
  expect(await markedAt('/')).toEqual(['/new'])
  expect(await markedAt('/new')).toEqual(['/new'])
  expect(await markedAt('/requests')).toEqual(['/requests'])
  expect(await markedAt('/requests/1?from=x')).toEqual(['/requests'])
  expect(await markedAt('/slips/1')).toEqual(['/slips'])
  expect(await markedAt('/callbacks/rainstorm')).toEqual(['/callbacks'])
  expect(await markedAt('/notices/register?month=2026-11')).toEqual(['/notices'])
  expect(await markedAt('/knowledge/1')).toEqual(['/knowledge'])
  expect(await markedAt('/scripts/HOLD')).toEqual(['/scripts'])
  expect(await markedAt('/drafts')).toEqual(['/drafts'])
})
