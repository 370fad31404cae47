import { act, render, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { login } from '../../api/login'
import { offline, Refused, STALE } from '../../api/problem'
import { type Command, useCommand } from './useCommand'

let command: Command
const run = vi.fn<() => Promise<string>>()
const done = vi.fn()

function Sending() {
  command = useCommand(run, done)
  return null
}

beforeEach(() => {
  run.mockReset()
  done.mockReset()
  render(<Sending />)
})

it('is sent again by itself, as it is, once the service answers', async () => {
  run.mockRejectedValueOnce(new Refused({ status: 503, code: 'DATABASE_AWAY', detail: '' }, 0.01)).mockResolvedValueOnce('taken')
  act(() => command.send())
  await waitFor(() => expect(done).toHaveBeenCalledWith('taken'))
  expect(run).toHaveBeenCalledTimes(2)
})

it('goes as soon as the line is back', async () => {
  run.mockRejectedValueOnce(offline()).mockResolvedValueOnce('taken')
  act(() => command.send())
  await waitFor(() => expect(command.waitsFor).toBe('line'))
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
})

it('waits for the login and goes on with it', async () => {
  run.mockRejectedValueOnce(new Refused({ status: 499, code: 'SIGNED_OUT', detail: '' })).mockResolvedValueOnce('taken')
  login.watch()
  act(() => command.send())
  await waitFor(() => expect(command.waitsFor).toBe('login'))
  login.announceBack()
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
})

it('is not sent again when it was refused', async () => {
  run.mockRejectedValue(new Refused({ status: 422, code: 'UNIT_OR_REASON_MISSING', detail: '请填写单元号' }))
  act(() => command.send())
  await waitFor(() => expect(command.problem?.code).toBe('UNIT_OR_REASON_MISSING'))
  expect(command.waitsFor).toBeUndefined()
  expect(run).toHaveBeenCalledOnce()
})

it('is sent once however fast the keys are', async () => {
  run.mockResolvedValue('taken')
  act(() => {
    command.send()
    command.send()
  })
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(run).toHaveBeenCalledOnce()
})

it('remembers while it is sent again that nobody knows what became of it', async () => {
  run.mockRejectedValueOnce(offline()).mockRejectedValueOnce(new Refused({ status: 412, code: 'STALE_VERSION', detail: '' }))
  act(() => command.send())
  await waitFor(() => expect(command.waitsFor).toBe('line'))
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(command.problem?.code).toBe('STALE_VERSION'))
  expect(command.repeated).toBe(true)
  act(() => command.stop())
  expect(command.repeated).toBe(false)
})

it('says no more of a field that holds something else now', async () => {
  const errors = [
    { field: 'unit', problem: '请填写单元号' },
    { field: 'repairs[0].completedAt', problem: '不能晚于现在' },
  ]
  run.mockRejectedValue(new Refused({ status: 400, code: 'FIELDS_INVALID', detail: '请改正', errors }))
  act(() => command.send())
  await waitFor(() => expect(command.problem?.errors).toHaveLength(2))
  act(() => command.amend(['repairs']))
  expect(command.problem?.errors).toEqual([errors[0]])
  act(() => command.amend(['phone']))
  expect(command.problem?.errors).toEqual([errors[0]])
  act(() => command.amend(['unit']))
  expect(command.problem).toBeUndefined()
})

it('says no more of the whole once anything of it has changed, unless a choice is what leads on', async () => {
  run.mockRejectedValueOnce(new Refused({ status: 422, code: 'RAIN_NOT_OVER', detail: '雨还没停' }))
  act(() => command.send())
  await waitFor(() => expect(command.problem).toBeDefined())
  act(() => command.amend(['endedAt']))
  expect(command.problem).toBeUndefined()

  run.mockRejectedValueOnce(new Refused({ status: 412, code: STALE, detail: '' }))
  act(() => command.send())
  await waitFor(() => expect(command.problem).toBeDefined())
  act(() => command.amend(['endedAt']))
  expect(command.problem?.code).toBe(STALE)
})
