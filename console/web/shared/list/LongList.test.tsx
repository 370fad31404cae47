import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
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

/** An answer that is there when the test says so. */
function answerLater() {
  let resolve: (page: { items: string[] }) => void = () => undefined
  const promise = new Promise<{ items: string[] }>((tell) => {
    resolve = tell
  })
  return { promise, resolve }
}

/** A list that a button narrows to one row; the answer to that comes later. */
function Register({ narrowed }: { narrowed: Promise<{ items: string[] }> }) {
  const [filter, setFilter] = useState('')
  return (
    <>
      <nav>
        <button type="button" onClick={() => setFilter('0001')}>
          0001 only
        </button>
      </nav>
      <LongList<string>
        caption="登记簿"
        queryKey={['register', filter]}
        load={async () => (filter ? narrowed : { items: ['0001', '0002'] })}
        columns={[{ key: 'number', title: '编号', cell: (row) => row }]}
        keyOf={(row) => row}
        to={(row) => `/${row}`}
      />
    </>
  )
}

/** As it stands on a page. */
function shown(narrowed: Promise<{ items: string[] }>) {
  const routeTree = createRootRoute({ component: () => <Register narrowed={narrowed} /> })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={createRouter({ routeTree, history: createMemoryHistory() })} />
    </QueryClientProvider>,
  )
}

it('is entered with ↓ from the menu and the tabs, and from nowhere else', async () => {
  shown(answerLater().promise)
  const row = await screen.findByRole('link', { name: '0001' })
  fireEvent.keyDown(document.body, { key: 'ArrowDown' })
  expect(document.activeElement).not.toBe(row)
  screen.getByText('0001 only').focus()
  fireEvent.keyDown(screen.getByText('0001 only'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(row)
})

it('keeps the place of whoever has gone on into the rows while they are narrowed', async () => {
  const narrowed = answerLater()
  shown(narrowed.promise)
  const row = await screen.findByRole('link', { name: '0001' })
  fireEvent.click(screen.getByText('0001 only'))
  row.focus()

  await act(async () => narrowed.resolve({ items: ['0001'] }))

  await waitFor(() => expect(screen.queryByRole('link', { name: '0002' })).toBeNull())
  expect(document.activeElement).toBe(row)
})
