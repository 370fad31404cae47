import { useQuery } from '@tanstack/react-query'
import type { ListedCallback } from '../api/callback'
import type { SlipSummary } from '../api/routing'
import { answer, callback, routing } from '../api/services'
import type { RequestDetail } from '../api/types'

const LOOK_AGAIN = 5_000
const OPEN = ['DUE', 'AWAITING_RAINSTORM']

/** What the services that have them say of a request's slips and callbacks; nothing while they cannot be asked. */
export interface Standing {
  slips: ReadonlyMap<string, SlipSummary>
  callbacks: ReadonlyMap<string, ListedCallback>
}

/** How far departments have come with a request, and until when the household is to be called back. */
export function useWhereItStands({ id, slips, callbacks }: Pick<RequestDetail, 'id' | 'slips' | 'callbacks'>): Standing {
  const query = { requestId: id, size: 50 }
  const ofSlips = useQuery({
    queryKey: ['request', id, 'slips'],
    enabled: slips.length > 0,
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => (await answer(routing.GET('/api/routing/contact-slips', { params: { query } }))).data.items,
  })
  const ofCallbacks = useQuery({
    queryKey: ['request', id, 'callbacks'],
    enabled: callbacks.length > 0,
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => (await answer(callback.GET('/api/callback/callbacks', { params: { query } }))).data.items,
  })
  return {
    slips: new Map(ofSlips.data?.map((it) => [it.id, it])),
    callbacks: new Map(ofCallbacks.data?.map((it) => [it.id, it])),
  }
}

/** Until when it is to be done, if it is still to be done. */
export function dueOf(found: ListedCallback | undefined): string | null {
  return found && OPEN.includes(found.state.code) ? found.dueAt : null
}
