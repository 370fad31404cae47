import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { zh } from '../words/zh'
import { Clocks } from './Clocks'

it('calls no limit by its code: by the console’s word for it, else by its service’s', () => {
  const clocks = [
    { kind: 'RAIN', label: '待大暴雨 Waiting for heavy rain', settledAt: '2026-11-29T04:00:00Z' },
    { kind: 'NEW_ONE', label: '新的时限 A new limit', settledAt: '2026-11-29T04:00:00Z' },
  ]
  render(<Clocks clocks={clocks} />)
  expect(screen.getByText(zh.clock.RAIN ?? '')).toBeTruthy()
  expect(screen.getByText('新的时限')).toBeTruthy()
})

it('shows what is over once under its name, with how and when it ended each time', () => {
  const agreed = { kind: 'APPROVAL', state: 'MET', dueAt: '2026-11-26T10:00:00Z', settledAt: '2026-11-25T04:00:00Z' }
  const late = {
    kind: 'APPROVAL',
    state: 'BREACHED',
    dueAt: '2026-11-27T10:00:00Z',
    settledAt: '2026-11-27T10:00:00Z',
    resolvedAt: '2026-11-28T04:00:00Z',
  }
  const recalled = { kind: 'APPROVAL', state: 'CANCELLED', dueAt: '2026-11-30T10:00:00Z', settledAt: '2026-11-29T04:00:00Z' }
  render(<Clocks clocks={[recalled, agreed, late]} />)
  const [line, ...others] = screen.getAllByRole('listitem')
  expect(others).toEqual([])
  expect(within(line as HTMLElement).getAllByText(zh.clock.APPROVAL ?? '')).toHaveLength(1)
  expect([...(line?.querySelectorAll('div') ?? [])].map((it) => it.textContent?.split(' ').slice(0, 2))).toEqual([
    ['✓', zh.file.kept],
    ['⚠', zh.file.late],
    ['–', zh.file.cancelled],
  ])
})

it('goes on showing what ran out as overdue until it is done', () => {
  const ranOut = { kind: 'PLAN', state: 'BREACHED', dueAt: '2020-11-26T10:00:00Z', settledAt: '2020-11-26T10:00:01Z' }
  render(<Clocks clocks={[ranOut]} />)
  expect(screen.getByText(/超时 \d+ 天/)).toBeTruthy()
  expect(screen.queryByText(/✓/)).toBeNull()
})
