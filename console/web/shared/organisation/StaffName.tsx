import { useWords } from '../words/useWords'
import { useStaffNames } from './useStaffNames'

/** Who did what nobody did: a clock ran out, an event came. */
const SUITE = 'suite'

/** Who did something, by name. */
export function StaffName({ of }: { of: string | null | undefined }) {
  const { file } = useWords()
  const nameOf = useStaffNames()
  return of ? <span className="quiet">{of === SUITE ? file.suite : nameOf(of)}</span> : null
}
