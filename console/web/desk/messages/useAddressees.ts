import { useQuery } from '@tanstack/react-query'
import type { PhoneMessage } from '../../api/messages'
import { postsIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'
import { branchOf, officeOf } from '../../api/session'
import { useDesk } from '../../shared/drafts/Desk'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { useTime } from '../../shared/time/SuiteTime'
import { departmentOption, staffOption } from './typed'

/** For whom a message can be: the departments of the office, and whoever has a post there or at the branch above it. */
export function useAddressees() {
  const { session } = useDesk()
  const { now } = useTime()
  const departments = useDepartments()
  const staffName = useStaffNames()
  const { data = [] } = useQuery({
    queryKey: ['staff-posts'],
    staleTime: 300_000,
    queryFn: async () => postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data),
  })
  const colleagues = data
    .filter((it) => {
      const [, , branch, office] = it.org.split('/')
      return branch === branchOf(session) && (!office || office === officeOf(session))
    })
    .filter((it) => !it.endsAt || Date.parse(it.endsAt) > now)
  return {
    options: [
      ...departments.of(officeOf(session)).map((it) => ({ ...it, value: departmentOption(it.value) })),
      ...colleagues.map((it) => ({ value: staffOption(it.code), label: it.name ? `${it.name} ${it.code}` : it.code })),
    ],
    nameOf: ({ forStaff, department }: Pick<PhoneMessage, 'forStaff' | 'department'>) =>
      department ? departments.nameOf(department) : staffName(forStaff ?? ''),
  }
}
