import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { zh } from '../words/zh'
import { isWide } from './filter'
import { LongList } from './LongList'

function list(filter: object) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <LongList<string>
        caption="联络单"
        queryKey={[filter]}
        load={async () => ({ items: [] })}
        columns={[]}
        keyOf={(row) => row}
        to={(row) => row}
        empty={isWide(filter) ? zh.slips.empty : undefined}
      />
    </QueryClientProvider>
  )
}

it('says of an empty list what would stand here, and of a narrowed one that nothing fits', async () => {
  const { rerender } = render(list({}))
  await screen.findByText(zh.slips.empty)
  rerender(list({ overdue: true }))
  await screen.findByText(zh.common.nothing)
  expect(screen.queryByText(zh.slips.empty)).toBeNull()
})
