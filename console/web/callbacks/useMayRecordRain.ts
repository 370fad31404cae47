import { useQuery } from '@tanstack/react-query'
import { answer, callback } from '../api/services'

/** Whether this person's post records heavy rainstorms; the service says so. */
export function useMayRecordRain(): boolean {
  const { data } = useQuery({
    queryKey: ['me', 'callback'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answer(callback.GET('/api/callback/me'))).data,
  })
  return data?.commands.includes('callback.rainstorm') ?? false
}
