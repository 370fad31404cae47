import type { components } from '../../target/types/intake'
import { answer, callback, intake, notice, routing } from '../api/services'

export type ParkedEvent = components['schemas']['Waiting']
export type ServiceName = 'intake' | 'routing' | 'callback' | 'notice'

export const SERVICES: readonly ServiceName[] = ['intake', 'routing', 'callback', 'notice']

interface Door {
  list: () => Promise<readonly ParkedEvent[]>
  replay: (event: ParkedEvent) => Promise<{ handled: number }>
  discard: (event: ParkedEvent, reason: string) => Promise<unknown>
}

function keyOf(event: ParkedEvent) {
  return { branch: event.branchId, topic: event.topic, key: event.eventKey }
}

function discarding({ id, branchId }: ParkedEvent, reason: string) {
  return { params: { path: { id }, query: { branch: branchId, reason } } }
}

/** The same three questions, put to each service at its own address. */
export const DOORS: Record<ServiceName, Door> = {
  intake: {
    list: async () => (await answer(intake.GET('/api/intake/operations/parked-events'))).data,
    replay: async (it) => (await answer(intake.POST('/api/intake/operations/parked-events/replay', { body: keyOf(it) }))).data,
    discard: (it, why) => answer(intake.DELETE('/api/intake/operations/parked-events/{id}', discarding(it, why))),
  },
  routing: {
    list: async () => (await answer(routing.GET('/api/routing/operations/parked-events'))).data,
    replay: async (it) => (await answer(routing.POST('/api/routing/operations/parked-events/replay', { body: keyOf(it) }))).data,
    discard: (it, why) => answer(routing.DELETE('/api/routing/operations/parked-events/{id}', discarding(it, why))),
  },
  callback: {
    list: async () => (await answer(callback.GET('/api/callback/operations/parked-events'))).data,
    replay: async (it) =>
      (await answer(callback.POST('/api/callback/operations/parked-events/replay', { body: keyOf(it) }))).data,
    discard: (it, why) => answer(callback.DELETE('/api/callback/operations/parked-events/{id}', discarding(it, why))),
  },
  notice: {
    list: async () => (await answer(notice.GET('/api/notice/operations/parked-events'))).data,
    replay: async (it) => (await answer(notice.POST('/api/notice/operations/parked-events/replay', { body: keyOf(it) }))).data,
    discard: (it, why) => answer(notice.DELETE('/api/notice/operations/parked-events/{id}', discarding(it, why))),
  },
}
