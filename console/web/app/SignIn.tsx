import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo } from 'react'
import { login } from '../api/login'
import { Refused, SIGNED_OUT } from '../api/problem'
import { goToSignIn, readSession } from '../api/session'
import { AtThisDesk } from '../shared/drafts/Desk'
import { Drafts } from '../shared/drafts/store'
import { useWords } from '../shared/words/useWords'

/** Where the small window ends in which somebody signed in again. */
export const BACK = '/signed-in'

/** Shows what is below to who is signed in; sends everybody else to sign in, once, when the page opens. */
export function SignIn({ children }: { children: ReactNode }) {
  const words = useWords()
  const session = useQuery({
    queryKey: ['session'],
    queryFn: readSession,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: (_, why) => !(why instanceof Refused && why.problem.code === SIGNED_OUT),
    retryDelay: 2_000,
  })
  const stranger = session.error instanceof Refused && session.error.problem.code === SIGNED_OUT
  const again = location.pathname === BACK
  useEffect(() => {
    if (stranger && !again) goToSignIn()
  }, [stranger, again])
  useEffect(() => {
    if (again && session.data) {
      login.announceBack()
      window.close()
    }
  }, [again, session.data])
  const desk = useMemo(
    () => session.data && { session: session.data, drafts: new Drafts(session.data.staffId, session.data.draftKey) },
    [session.data],
  )
  if (!desk || again) {
    const text =
      again && desk ? words.login.back : session.failureCount > 0 && !stranger ? words.login.away : words.login.checking
    return (
      <main className="before">
        <h1>{words.product}</h1>
        <p role="status">{text}</p>
      </main>
    )
  }
  return <AtThisDesk value={desk}>{children}</AtThisDesk>
}
