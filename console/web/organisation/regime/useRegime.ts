import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../../api/services'

const LOOK_AGAIN = 10_000

/** What a branch works by; of whoever sits above all branches, without one, the group's own. */
export function useRegime(branch: string | undefined) {
  return useQuery({
    queryKey: ['procedures', 'regime', branch ?? ''],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { query: branch ? { branch } : {} }
      return (await answer(intake.GET('/api/intake/procedures/regime', { params }))).data
    },
  })
}
