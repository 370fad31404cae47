import { createContext, useContext } from 'react'
import type { Session } from '../../api/session'
import type { Drafts } from './store'

interface Desk {
  session: Session
  drafts: Drafts
}

export const AtThisDesk = createContext<Desk | undefined>(undefined)

/** Who is signed in, and their drafts; only below the sign-in. */
export function useDesk(): Desk {
  const desk = useContext(AtThisDesk)
  if (!desk) throw new Error('nobody is signed in here')
  return desk
}
