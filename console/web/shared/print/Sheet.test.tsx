import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Sheet } from './Sheet'

function Signed({ by }: { by: Promise<string> }) {
  const { data } = useQuery({ queryKey: ['name'], queryFn: () => by })
  return <p>{data}</p>
}

it('is printed once everybody on it has their name', async () => {
  const print = vi.fn()
  window.print = print
  let come = (_: string) => {}
  const name = new Promise<string>((resolve) => {
    come = resolve
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sheet size="a4" title="登记表">
        <Signed by={name} />
      </Sheet>
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(print).not.toHaveBeenCalled()

  await act(async () => come('林晓'))
  await screen.findByText('林晓')
  fireEvent.click(screen.getByRole('button'))
  expect(print).toHaveBeenCalledOnce()
})
