import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Line } from '../../api/notice'
import { notice } from '../../api/services'
import { ProblemNotice } from '../../shared/form/ProblemNotice'
import { zh } from '../../shared/words/zh'
import { useSettlement } from './useSettlement'

const line = (unit: string, version = 1) => ({ id: unit, unit, version, attempts: [] }) as unknown as Line
const onTaken = vi.fn()
let settlement: ReturnType<typeof useSettlement>

function Settling({ lines }: { lines: readonly Line[] }) {
  const values = { outcome: 'UNREACHABLE' as const, recipient: '', note: '家中无人' }
  settlement = useSettlement({ notice: 'n1', lines, values, idempotencyKey: 'key', onTaken })
  return <ProblemNotice command={settlement.command} fields={[]} />
}

function shown(lines: readonly Line[]) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <Settling lines={lines} />
    </QueryClientProvider>
  )
}

const taken = () => ({ data: {}, response: new Response('{}') })
const refused = () => ({
  error: { code: 'ATTEMPT_TOO_SOON', detail: '今天已经上过门' },
  response: new Response('{}', { status: 422 }),
})

/** The service's answers in turn, and what it was asked. */
function service(...answers: (() => object)[]) {
  onTaken.mockReset()
  const post = vi.spyOn(notice, 'POST').mockReset()
  for (const next of answers) post.mockImplementationOnce((async () => next()) as never)
  return () =>
    (post.mock.calls as unknown as [string, { params: { header: object; path: { lineId: string } } }][]).map(
      ([, asked]) => asked.params,
    )
}

const lineLost = () => {
  throw new TypeError('Failed to fetch')
}

it('says that the line is down, keeps the rest, and tells only of what was not taken once it is back', async () => {
  const asked = service(taken, lineLost, taken)
  const { rerender } = render(shown([line('3-1-1201'), line('3-1-1202')]))
  act(() => settlement.command.send())
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(zh.common.offline))
  // The list was read again meanwhile: a home where nobody was in is still to be gone to, at its next version.
  rerender(shown([line('3-1-1201', 2), line('3-1-1202', 2)]))
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(onTaken).toHaveBeenCalledOnce())
  expect(asked().map((it) => it.path.lineId)).toEqual(['3-1-1201', '3-1-1202', '3-1-1202'])
  expect(asked()[2]?.header).toEqual(asked()[1]?.header)
})

it('names the line that was refused, takes the others, and keeps what was typed', async () => {
  service(refused, taken)
  render(shown([line('3-1-1201'), line('3-1-1202')]))
  act(() => settlement.command.send())
  await waitFor(() => expect(settlement.refusals).toEqual(['3-1-1201：今天已经上过门']))
  expect(notice.POST).toHaveBeenCalledTimes(2)
  expect(onTaken).not.toHaveBeenCalled()
})
