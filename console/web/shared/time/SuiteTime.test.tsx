import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { intake } from '../../api/services'
import { OnceTimeIsKnown, SuiteTime, useTime } from './SuiteTime'
import { exact } from './zone'

const AHEAD = '2031-02-01T03:04:05Z'
const days: string[] = []
type Answer = () => Response | Promise<Response>
const answers: { onRequest: Answer }[] = []

afterEach(() => {
  intake.eject(...answers.splice(0))
  days.length = 0
})

it('shows nothing by this computer’s clock while the suite’s is still to be heard', async () => {
  answerWith(() => Response.json({ now: AHEAD }))
  renderDay()
  await screen.findByText('2031-02-01')
  expect(new Set(days)).toEqual(new Set(['2031-02-01']))
})

it('goes on by this computer’s clock where the suite’s cannot be heard', async () => {
  answerWith(() => Response.json({ code: 'AWAY', status: 503 }, { status: 503 }))
  renderDay()
  await waitFor(() => expect(days).not.toEqual([]))
})

it('keeps what stands there while a clock that could not be heard is asked again', async () => {
  answerWith(() => Response.json({ code: 'AWAY', status: 503 }, { status: 503 }))
  const queries = renderDay(0)
  const day = await screen.findByRole('paragraph')
  await waitFor(() => expect(queries.getQueryState(['clock'])?.status).toBe('error'))
  answerWith(() => new Promise<Response>(() => {}))
  void queries.refetchQueries({ queryKey: ['clock'] })
  await waitFor(() => expect(queries.getQueryState(['clock'])?.status).toBe('pending'))
  await new Promise((drawn) => requestAnimationFrame(drawn))
  expect(screen.getByRole('paragraph')).toBe(day)
})

function answerWith(onRequest: Answer) {
  intake.eject(...answers.splice(0))
  const answered = { onRequest }
  answers.push(answered)
  intake.use(answered)
}

function renderDay(retry = 3) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry } } })
  render(
    <QueryClientProvider client={queries}>
      <SuiteTime branch={undefined}>
        <OnceTimeIsKnown>
          <Day />
        </OnceTimeIsKnown>
      </SuiteTime>
    </QueryClientProvider>,
  )
  return queries
}

function Day() {
  const { now, zone } = useTime()
  const day = exact(new Date(now).toISOString(), zone).slice(0, 10)
  days.push(day)
  return <p>{day}</p>
}
