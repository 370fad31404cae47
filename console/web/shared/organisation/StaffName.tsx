import { useStaffNames } from './useStaffNames'

/** Who did something, by name. */
export function StaffName({ of }: { of: string | null | undefined }) {
  const nameOf = useStaffNames()
  return of ? <span className="quiet staff-name">{nameOf(of)}</span> : null
}
