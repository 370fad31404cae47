import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { WorkOrderFile } from '../../api/orders'
import { routing } from '../../api/services'
import { atDesk } from '../../shared/testDesk'
import { Checklist } from './Checklist'

const greeting = {
  code: '2c',
  clause: 'S1b(4)-2c',
  phase: 'DOOR',
  phaseLabel: '门口',
  kind: 'TICK',
  text: '按规定问候，讲明设备和作业',
  name: '问候并讲明作业',
  say: '先生（小姐）您好，我们需要对空调进行维修，可以进去吗？',
  mandatory: true,
  current: true,
  done: false,
}
const knock = { ...greeting, code: '2b', clause: 'S1b(4)-2b', kind: 'READ', text: '应轻轻敲门', say: null, mandatory: false }
const desk = {
  ...greeting,
  code: '1c',
  clause: 'S1b(4)-1c',
  name: '征得前台同意',
  text: '待前台工作人员同意',
  say: null,
  done: true,
}
const noise = { ...greeting, code: '5b', name: '讲明噪音', text: '应事先讲明', say: null }
const covers = { ...greeting, code: '3a', phase: 'ENTRY', phaseLabel: '入户作业', text: '套上鞋套', say: null, current: false }

function shown(allowed: boolean) {
  const file = {
    order: { id: 'o-1', version: 4, state: 'ARRIVED', technician: 'weixiu.gl01' },
    checklist: [desk, knock, greeting, noise, covers],
    actions: [{ command: 'work-order.tick', allowed }],
  } as unknown as WorkOrderFile
  atDesk(<Checklist file={file} />, new QueryClient())
}

it('says what to say now, and offers a tick for what counts now beside what is ticked above, and for nothing else', async () => {
  shown(true)
  expect((await screen.findByText(/可以进去吗/)).className).toBe('to-say')
  expect(screen.getAllByRole('button').map((it) => it.textContent)).toEqual(['完成：讲明噪音'])
})

it('offers no tick to whoever may not', async () => {
  shown(false)
  await screen.findByText(/可以进去吗/)
  expect(screen.queryAllByRole('button')).toEqual([])
})

it('ticks the step of the version that was seen', async () => {
  const post = vi.spyOn(routing, 'POST').mockResolvedValue({ data: {}, response: new Response('{}') } as never)
  shown(true)
  fireEvent.click(await screen.findByRole('button', { name: '完成：讲明噪音' }))
  await waitFor(() => expect(post).toHaveBeenCalled())
  expect(post.mock.calls[0]?.[1]).toMatchObject({
    params: { path: { orderId: 'o-1' }, header: { 'If-Match': '"4"' } },
    body: { steps: ['5b'] },
  })
})
