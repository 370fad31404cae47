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

const KEPT = 'guanjia.session'

/** Asks who is signed in; without a line, whoever was in this tab, so that a reload finds what they typed. */
export async function readSession(): Promise<Session> {
  let response: Response
  try {
    response = await fetch('/desk/session', { headers: { 'X-Guanjia-Desk': '1' } })
  } catch {
    const kept = sessionStorage.getItem(KEPT)
    if (kept) return JSON.parse(kept) as Session
    throw offline()
  }
  if (!response.ok) throw refusal(response, undefined)
  const session = (await response.json()) as Session
  sessionStorage.setItem(KEPT, JSON.stringify(session))
  return session
}

/** Leaves nothing of this person in the tab and signs out, here and at the identity provider. */
export function signOut() {
  sessionStorage.removeItem(KEPT)
  location.assign('/desk/sign-out')
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
