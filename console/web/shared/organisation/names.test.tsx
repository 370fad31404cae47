import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { intake } from '../../api/services'
import { useDepartments } from './useDepartments'
import { useOfficeName } from './useOfficeName'
import { useStaffNames } from './useStaffNames'

function Names() {
  const office = useOfficeName()
  const staff = useStaffNames()
  const { nameOf } = useDepartments()
  return <output>{[office('GL01'), staff('kefu.gl01'), nameOf('GL01-ENGINEERING')].join('|')}</output>
}

it('shows no code before names are known, and the code where they cannot be had', async () => {
  let refuse = (_: Error) => {}
  const waiting = new Promise<never>((_, reject) => {
    refuse = reject
  })
  vi.spyOn(intake, 'GET').mockReturnValue(waiting as never)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <Names />
    </QueryClientProvider>,
  )
  expect(screen.getByRole('status').textContent).toBe('||')
  refuse(new Error('away'))
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('GL01|kefu.gl01|GL01-ENGINEERING'))
})
