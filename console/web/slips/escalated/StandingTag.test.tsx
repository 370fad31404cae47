import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { atDesk } from '../../shared/testDesk'
import { StandingTag } from './StandingTag'

it('says before whom a slip is brought, since when, and that they have seen to it', async () => {
  atDesk(
    <StandingTag standing={{ level: 'OFFICE_DIRECTOR', since: '2026-03-12T07:00:00Z', acknowledged: true }} />,
    new QueryClient(),
  )
  expect((await screen.findByText(/已报管理处主任/)).textContent).toContain('已阅处')
})

it('calls attention to what nobody has seen to', async () => {
  atDesk(
    <StandingTag standing={{ level: 'TEAM_LEADER', since: '2026-03-12T07:00:00Z', acknowledged: false }} />,
    new QueryClient(),
  )
  expect((await screen.findByText(/已报客服组长/)).className).toBe('mark')
})
