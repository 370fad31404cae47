import type { StaffPost } from '../../../api/organisation'
import { useStaffPosts } from '../../../shared/organisation/useStaffPosts'
import { useTime } from '../../../shared/time/SuiteTime'

const OFFICE = 3
/** Whose work it is to go to a door, those first whose only work it is. */
const AT_THE_DOOR = [
  'TECHNICIAN',
  'ENGINEERING_SUPERVISOR',
  'SPECIALIST_SUPERVISOR',
  'RESPONSIBLE_HANDLER',
  'DEPARTMENT_HEAD',
] as const

/** Who of an office can be sent to a home; undefined where that cannot be looked up now. */
export function useTechnicians(office: string): { value: string; label: string }[] | undefined {
  const { now } = useTime()
  const { data, isError } = useStaffPosts()
  return isError ? undefined : technicians(data ?? [], office, now)
}

/** Those of the office's posts whose holder can be sent to a home now. */
export function technicians(posts: readonly StaffPost[], office: string, now: number) {
  const there = posts
    .filter((it) => it.org.split('/')[OFFICE] === office && rank(it) >= 0)
    .filter((it) => !it.endsAt || Date.parse(it.endsAt) > now)
    .sort((a, b) => rank(a) - rank(b))
  const namesakes = (post: StaffPost) => there.filter((it) => it.name === post.name).length > 1
  return there.map((it) => ({
    value: it.code,
    label: it.name ? (namesakes(it) ? `${it.name} ${it.code}` : it.name) : it.code,
  }))
}

function rank({ roles }: StaffPost): number {
  return AT_THE_DOOR.findIndex((it) => roles.includes(it))
}
