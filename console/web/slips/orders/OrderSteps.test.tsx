import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { WorkOrderFile } from '../../api/orders'
import { routing } from '../../api/services'
import { atDesk } from '../../shared/testDesk'
import { OrderSteps } from './OrderSteps'

const greeting = {
  code: '2c',
  kind: 'TICK',
  text: '按规定问候，讲明设备和作业',
  name: '问候并讲明作业',
  say: '先生（小姐）您好，可以进去吗？',
  current: true,
  done: false,
}

function shown(state: string, allowed: string[], checklist: unknown[] = [], technician: string | null = 'weixiu.gl01') {
  const file = {
    order: { id: 'o-1', number: 'GL01-WO-202612-0001', version: 4, state, technician },
    checklist,
    history: [],
    actions: [
      ...allowed.map((command) => ({ command: `work-order.${command}`, allowed: true })),
      { command: 'work-order.finish', allowed: false, code: 'WORK_ORDER_NOT_IN_THIS_STATE', reason: '不能这样办理' },
    ],
  } as unknown as WorkOrderFile
  return atDesk(<OrderSteps file={file} />, new QueryClient())
}

const large = () => document.querySelectorAll('.ant-btn-primary')

it('puts the next step of the checklist first with its sentence, and what is exceptional apart', async () => {
  shown('ARRIVED', ['tick', 'report-non-admission', 'cancel'], [greeting])
  const tick = await screen.findByRole('button', { name: '完成：问候并讲明作业' })
  expect([...large()]).toEqual([tick])
  expect(screen.getByText(/可以进去吗/).className).toBe('to-say')
  const apart = screen.getByRole('heading', { name: '其他情况' }).parentElement as HTMLElement
  expect(
    within(apart)
      .getAllByRole('button')
      .map((it) => it.textContent),
  ).toEqual(['未能入户', '取消工单'])
  expect(screen.queryByText(/不能这样办理/)).toBeNull()
})

it('puts the command first that is due', async () => {
  shown('ARRIVED', ['tick', 'consent', 'report-non-admission', 'cancel'], [{ ...greeting, done: true }])
  const consent = await screen.findByRole('button', { name: '业户同意入户' })
  expect([...large()]).toEqual([consent])
})

it('offers a visit that is agreed to be moved, not as what comes next, and says who is waited for', async () => {
  shown('APPOINTED', ['appoint', 'cancel'])
  await screen.findByText('等待维修人员按约上门。')
  expect(screen.getByRole('button', { name: /改\s?约/ })).not.toBeNull()
  expect(large()).toHaveLength(0)
})

it('ticks the step of the version that was seen', async () => {
  const post = vi.spyOn(routing, 'POST').mockResolvedValue({ data: {}, response: new Response('{}') } as never)
  shown('ARRIVED', ['tick'], [greeting])
  fireEvent.click(await screen.findByRole('button', { name: '完成：问候并讲明作业' }))
  await waitFor(() => expect(post).toHaveBeenCalled())
  expect(post.mock.calls[0]?.[1]).toMatchObject({
    params: { path: { orderId: 'o-1' }, header: { 'If-Match': '"4"' } },
    body: { steps: ['2c'] },
  })
})
