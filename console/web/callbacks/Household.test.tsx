import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { Household } from './Household'

function household(request: Partial<RequestDetail>) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(['request', 'r-1'], { phones: [], actions: [], ...request })
  return render(
    <QueryClientProvider client={client}>
      <Household requestId="r-1" />
    </QueryClientProvider>,
  ).container
}

it('quotes what was said and names who said it', () => {
  const shown = household({ callerName: '陈女士', content: '楼道三天没打扫' })
  expect(screen.getByText('陈女士')).not.toBeNull()
  expect(shown.querySelector('blockquote')?.textContent).toBe('楼道三天没打扫')
})

it('quotes nothing to whom no words are shown', () => {
  expect(household({}).textContent).toBe('')
  expect(household({ callerName: '陈' }).querySelector('blockquote')).toBeNull()
})
