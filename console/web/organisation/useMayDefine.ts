import { useDesk } from '../shared/drafts/Desk'

/** Whether this person keeps the organisation. */
export function useMayDefine(): boolean {
  return useDesk().session.roles.includes('ORGANISATION_ADMIN')
}
