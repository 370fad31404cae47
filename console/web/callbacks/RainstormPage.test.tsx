import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { callback } from '../api/services'
import { atDesk } from '../shared/testDesk'
import { zh } from '../shared/words/zh'
import { RainstormPage } from './RainstormPage'

const RAIN = {
  id: 'r-1',
  beganAt: '2026-11-28T01:00:00Z',
  endedAt: '2026-11-28T05:00:00Z',
  source: '市气象台 112 毫米',
  callbacksDue: 1,
}
const RULE = '../../../callback-service/src/main/java/io/guanjia/callback/callback/Rainstorm.java'

let recorded: object[]

beforeEach(() => {
  recorded = []
  vi.spyOn(callback, 'GET').mockImplementation((async (path: string) => ({
    data: path.endsWith('/count') ? { count: 1, capped: false } : { items: recorded, next: null },
    response: new Response('{}'),
  })) as never)
})

async function sent() {
  for (const name of [zh.callbacks.rainBegan, zh.callbacks.rainEnded, zh.callbacks.rainSource]) {
    const value = name === zh.callbacks.rainSource ? RAIN.source : '2026-11-28 09:00'
    fireEvent.change(await screen.findByLabelText(new RegExp(name)), { target: { value } })
  }
  await screen.findByText(/提交后将有 1 件/)
  fireEvent.submit(document.querySelector('form') as HTMLFormElement)
}

function shown() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(['me', 'callback'], [])
  client.setQueryData(['staff-names'], new Map())
  atDesk(<RainstormPage />, client)
}

it('says that one is recorded only with the list in which it stands', async () => {
  vi.spyOn(callback, 'POST').mockImplementation((async () => {
    recorded = [{ ...RAIN, withdrawal: null }]
    return { data: RAIN, response: new Response('{}') }
  }) as never)
  shown()
  await screen.findByText(zh.callbacks.rainNone)
  await sent()
  await screen.findByText('已登记，1 件回访到期')
  expect(screen.queryByText(zh.callbacks.rainNone)).toBeNull()
})

it('promises nothing any more beside a refusal', async () => {
  vi.spyOn(callback, 'POST').mockResolvedValue({
    error: { code: 'RAINSTORM_TIME_IMPOSSIBLE', detail: '请核对开始和结束时间。' },
    response: new Response('{}', { status: 422 }),
  } as never)
  shown()
  await sent()
  await screen.findByText('请核对开始和结束时间。')
  await waitFor(() => expect(screen.queryByText(/提交后将有/)).toBeNull())
})

it('says before anything is sent which rainstorm counts, in the numbers that the service goes by', async () => {
  shown()
  const said = (await screen.findByText(zh.callbacks.rainRule)).textContent ?? ''
  const limits = [...readFileSync(resolve(import.meta.dirname, RULE), 'utf8').matchAll(/Duration\.of(Minutes|Days)\((\d+)\)/g)]
  expect(limits.map(([, unit, n]) => `${n} ${unit === 'Days' ? '天' : '分钟'}`)).toEqual(said.match(/\d+ (?:天|分钟)/g))
})
