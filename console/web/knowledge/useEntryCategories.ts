import { branchOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { useCategories } from '../shared/organisation/useCategories'
import { useBranches } from '../shared/organisation/usePlaces'

/** What entries can be about: for who sits above the branches, as the first that they see has it. */
export function useEntryCategories() {
  const { session } = useDesk()
  const { data: branches } = useBranches()
  return useCategories(branchOf(session) ?? branches?.[0]?.code)
}
