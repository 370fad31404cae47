import { render, screen } from '@testing-library/react'
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
