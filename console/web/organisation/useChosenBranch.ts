import { useNavigate, useSearch } from '@tanstack/react-router'
import { branchOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { useBranches } from '../shared/organisation/usePlaces'

/** The branch that the address names; else one's own, else the first that one sees. */
export function useChosenBranch(): [code: string | undefined, choose: (code: string) => void] {
  const { branch } = useSearch({ strict: false })
  const { session } = useDesk()
  const { data } = useBranches()
  const navigate = useNavigate()
  const code = branch ?? branchOf(session) ?? data?.[0]?.code
  return [code, (chosen) => void navigate({ to: '.', search: { branch: chosen }, replace: true })]
}
