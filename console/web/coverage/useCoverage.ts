import { useQuery } from '@tanstack/react-query'
import { answer, callback } from '../api/services'

const LOOK_AGAIN = 30_000

/** How a branch's month stands, office by office and rule by rule. */
export function useCoverage(month: string, branch: string | undefined) {
  return useQuery({
    queryKey: ['coverage', month, branch],
    enabled: branch !== undefined,
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(callback.GET('/api/callback/coverage', { params: { query: { month, ...(branch ? { branch } : {}) } } })))
        .data,
  })
}

/** The rules, in the order of the manual's table. */
export function useCoveredRules() {
  return useQuery({
    queryKey: ['callback-rules'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answer(callback.GET('/api/callback/rules'))).data,
  })
}
