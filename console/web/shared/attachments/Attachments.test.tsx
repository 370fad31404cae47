import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Attachment, Attachments as Listed } from '../../api/attachments'
import { atDesk } from '../testDesk'
import { Attachments } from './Attachments'

const PHOTO: Attachment = {
  id: 'a1',
  kind: 'PHOTO',
  kindLabel: '照片 Photo',
  type: 'JPEG',
  size: 204_800,
  name: '漏水.jpg',
  caption: '厨房水槽下方',
  at: '2026-11-30T01:00:00Z',
  by: 'kefu.gl01',
  byName: '林晓',
  withdrawn: null,
}
const LETTER: Attachment = {
  ...PHOTO,
  id: 'a2',
  kind: 'LETTER_SCAN',
  type: 'PDF',
  name: '来信扫描.pdf',
  caption: null,
  withdrawn: { at: '2026-11-30T02:00:00Z', by: 'kefu.gl01', byName: '林晓', reason: '扫描不清' },
}
const may = (command: string, refusal?: [string, string]) => ({
  command: `request-attachment.${command}`,
  allowed: !refusal,
  code: refusal?.[0] ?? null,
  reason: refusal?.[1] ?? null,
})

afterEach(() => vi.unstubAllGlobals())

function shown(listed: Listed) {
  vi.stubGlobal('fetch', async () => Response.json(listed))
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  atDesk(<Attachments address="/a" subject={['request', '1']} commands="request-attachment" usual="PHOTO" />, queries)
}

it('offers what the service allows, and no file that was withdrawn to whoever may not see it', async () => {
  shown({
    items: [PHOTO, LETTER],
    actions: [may('add'), may('read'), may('withdraw'), may('read-withdrawn', ['NOT_PERMITTED', '您的岗位不能执行此操作'])],
  })
  await screen.findByRole('button', { name: '查看 厨房水槽下方' })
  expect(screen.getByRole('button', { name: '作废 厨房水槽下方' })).toBeTruthy()
  expect(screen.getByText(/扫描不清/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /来信扫描/ })).toBeNull()
  expect(screen.getByRole('button', { name: '添加附件' })).toBeTruthy()
  expect(screen.queryByText(/不能执行/)).toBeNull()
})

it('says why no more can be attached', async () => {
  shown({ items: [PHOTO], actions: [may('add', ['TOO_MANY_ATTACHMENTS', '已有 10 个附件，不能再加。'])] })
  await screen.findByText('已有 10 个附件，不能再加。')
  expect(screen.queryByRole('button', { name: '添加附件' })).toBeNull()
  expect(screen.queryByRole('button', { name: /查看/ })).toBeNull()
})
