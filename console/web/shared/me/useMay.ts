import { useQuery } from '@tanstack/react-query'
import { answer, callback, intake, notice, routing } from '../../api/services'

const ME = {
  intake: () => answer(intake.GET('/api/intake/me')),
  routing: () => answer(routing.GET('/api/routing/me')),
  callback: () => answer(callback.GET('/api/callback/me')),
  notice: () => answer(notice.GET('/api/notice/me')),
}

/** Whether this person's posts and place let them give a command; the service says so. */
export function useMay(service: keyof typeof ME, command: string): boolean {
  const { data } = useQuery({
    queryKey: ['me', service],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await ME[service]()).data,
  })
  return data?.commands.includes(command) ?? false
}
