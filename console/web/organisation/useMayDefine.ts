import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'

/** Whether this person keeps the organisation; the service says so. */
export function useMayDefine(): boolean {
  const { data } = useQuery({
    queryKey: ['me', 'intake'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answer(intake.GET('/api/intake/me'))).data,
  })
  return data?.commands.includes('organisation.define') ?? false
}
