import { offline, refusal } from './problem'

/** Who sits at this computer. */
export interface Session {
  staffId: string
  name: string
  /** group/company/branch/office, cut at the person's level */
  org: string
  roles: string[]
  departments: string[]
  /** 32 bytes in base 64, under which this person's drafts lie on this computer */
  draftKey: string
}

export async function readSession(): Promise<Session> {
  let response: Response
  try {
    response = await fetch('/desk/session', { headers: { 'X-Guanjia-Desk': '1' } })
  } catch {
    throw offline()
  }
  if (!response.ok) throw refusal(response, undefined)
  return (await response.json()) as Session
}

export function branchOf(session: Session): string | undefined {
  return session.org.split('/')[2]
}

export function officeOf(session: Session): string | undefined {
  return session.org.split('/')[3]
}

/** Leaves the page for the sign-in and comes back to this address. */
export function goToSignIn() {
  location.assign(`/desk/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)
}
