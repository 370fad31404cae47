import { useQuery } from '@tanstack/react-query'
import { postsIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'
import { useTime } from '../../shared/time/SuiteTime'

const OFFICE = 3

/** Who can be on duty in an office: whoever has a post there that has not ended. */
export function useOfficeStaff(office: string): { value: string; label: string }[] {
  const { now } = useTime()
  const { data = [] } = useQuery({
    queryKey: ['staff-posts'],
    staleTime: 300_000,
    queryFn: async () => postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data),
  })
  return data
    .filter((it) => it.org.split('/')[OFFICE] === office)
    .filter((it) => !it.endsAt || Date.parse(it.endsAt) > now)
    .map((it) => ({ value: it.code, label: it.name ? `${it.name} ${it.code}` : it.code }))
}
