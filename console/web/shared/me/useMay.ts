import { useQuery } from '@tanstack/react-query'
import { Refused } from '../../api/problem'
import { answer, callback, intake, notice, routing } from '../../api/services'

const ME = {
  intake: () => answer(intake.GET('/api/intake/me')),
  routing: () => answer(routing.GET('/api/routing/me')),
  callback: () => answer(callback.GET('/api/callback/me')),
  notice: () => answer(notice.GET('/api/notice/me')),
}

const NOT_PERMITTED = 403

export type Service = keyof typeof ME

/** Whether this person's posts and place let them give a command; the service says so. */
export function useMay(service: Service, command: string): boolean {
  return useCommands(service)?.includes(command) ?? false
}

/** Whether the service has said that they may not: until then a screen is not taken away from anybody. */
export function useMayNot(service: Service, command: string): boolean {
  return useCommands(service)?.includes(command) === false
}

/** What they may give of this service's commands; undefined until it has said so. */
export function useCommands(service: Service): readonly string[] | undefined {
  const { data } = useQuery({
    queryKey: ['me', service],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => commandsAt(service),
  })
  return data
}

/** None where a service knows none of somebody's posts, and so does not speak with them at all. */
async function commandsAt(service: Service): Promise<readonly string[]> {
  try {
    return (await ME[service]()).data.commands
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === NOT_PERMITTED) return []
    throw failure
  }
}
