import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../../api/services'
import { branchOf } from '../../api/session'
import { useDesk } from '../drafts/Desk'
import { useTime } from './SuiteTime'
import { isClosed } from './serviceHours'

const POLICY = 'intake.service-hours'

/** The hours of service of the person's branch, and whether its service centres are closed now. */
export function useServiceHours(): { hours: string; closed: boolean } {
  const { session } = useDesk()
  const { now, zone } = useTime()
  const branch = branchOf(session)
  const { data: hours = '' } = useQuery({
    queryKey: ['service-hours', branch],
    enabled: branch !== undefined,
    staleTime: 300_000,
    queryFn: async () => {
      const params = { path: { code: String(branch) } }
      const { data } = await answer(intake.GET('/api/intake/organisation/branches/{code}/policies', { params }))
      return data.find((it) => it.name === POLICY)?.value ?? ''
    },
  })
  return { hours, closed: isClosed(hours, now, zone) }
}
