import type { Entry } from '../api/knowledge'
import { useDepartments } from '../shared/organisation/useDepartments'
import { useOfficeName } from '../shared/organisation/useOfficeName'
import { useWords } from '../shared/words/useWords'

/** Who keeps an entry: the group, or a department or the customer service of an office. */
export function useKeeper(): (entry: Entry) => string {
  const { knowledge } = useWords()
  const departments = useDepartments()
  const officeName = useOfficeName()
  return ({ ofTheGroup, office, department }) =>
    ofTheGroup
      ? knowledge.ofTheGroup
      : `${officeName(office)} ${department ? departments.nameOf(department) : knowledge.keptByService}`
}
