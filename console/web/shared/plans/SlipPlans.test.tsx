import { QueryClient } from '@tanstack/react-query'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { HandlingPlan } from '../../api/plans'
import { atDesk } from '../testDesk'
import { SlipPlans } from './SlipPlans'

const PLAN: HandlingPlan = {
  id: 'p-1',
  office: 'GL01',
  number: 'GL01-CS-202603-0017-P1',
  slipId: 's-1',
  slipNumber: 'GL01-CS-202603-0017',
  requestId: 'r-1',
  departmentCode: 'GL01-ENGINEERING',
  revision: 1,
  state: 'SUBMITTED',
  method: '更换雨水立管',
  steps: [{ text: '采购立管', by: '2026-03-14' }],
  commitments: [
    {
      id: 'c-1',
      office: 'GL01',
      number: 'GL01-CS-202603-0017-P1-1',
      planId: 'p-1',
      slipId: 's-1',
      departmentCode: 'GL01-ENGINEERING',
      text: '周五前恢复排水',
      dueAt: '2026-03-16T10:00:00Z',
      state: 'MISSED',
      keptAt: null,
      keptBy: null,
      note: null,
      due: null,
    },
  ],
  submittedBy: 'gongcheng.gl01',
  submittedAt: '2026-03-12T07:00:00Z',
  toldHow: null,
  toldAt: null,
  toldBy: null,
  said: null,
  answeredAt: null,
  due: null,
  version: 1,
  history: [],
  actions: [],
}

const allowed = (command: string) => ({ command, allowed: true, code: null, reason: null })

function shown(plans: HandlingPlan[], submits: boolean) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const actions = submits ? [allowed('handling-plan.submit')] : []
  client.setQueryData(['plans', 's-1'], { plans, actions })
  atDesk(<SlipPlans slipId="s-1" slipNumber="GL01-CS-202603-0017" address="/slips/s-1" />, client)
}

it('lets the desk tell the household, which may not have answered yet', async () => {
  shown([{ ...PLAN, actions: [allowed('handling-plan.convey')] }], false)
  fireEvent.click(await screen.findByRole('button', { name: '转告业户' }))
  expect(await screen.findByRole('radio', { name: /尚未答复/ })).not.toBeNull()
  expect(screen.queryByRole('button', { name: /登记履行/ })).toBeNull()
})

it('lets the desk write down that who objected agrees, and nothing else', async () => {
  shown([{ ...PLAN, state: 'OBJECTED', said: '太晚', actions: [allowed('handling-plan.convey')] }], false)
  fireEvent.click(await screen.findByRole('button', { name: '转告业户' }))
  expect(await screen.findByRole('radio', { name: /同意/ })).not.toBeNull()
  expect(screen.queryByRole('radio', { name: /尚未答复/ })).toBeNull()
})

it('lets the department keep what was missed, and begin the next version with what the last one says', async () => {
  shown([{ ...PLAN, actions: [allowed('handling-plan.keep-commitment')] }], true)
  expect(await screen.findByRole('button', { name: '登记履行 GL01-CS-202603-0017-P1-1' })).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '提交处理计划' }))
  expect(await screen.findByDisplayValue('更换雨水立管')).not.toBeNull()
  expect(screen.getByText(/新一版将取代/)).not.toBeNull()
})

it('shows nothing where there is no plan and nobody to write one', async () => {
  shown([], false)
  expect(screen.queryByText(/处理计划/)).toBeNull()
})
