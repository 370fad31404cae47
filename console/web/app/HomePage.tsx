import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { DeskPage } from '../desk/DeskPage'
import { useDesk } from '../shared/drafts/Desk'
import { boardsOf } from './boards'

/** Where this post's day begins; a receptionist's at the desk itself, so that a telephone system can open it. */
export function HomePage() {
  const { session } = useDesk()
  const router = useRouter()
  const [home] = boardsOf(session.roles)
  // Once, and only while nobody has chosen another board: the rail is drawn first, and who is quick clicks before this.
  useEffect(() => {
    if (!home || home.to === '/new' || router.latestLocation.pathname !== '/') return
    void router.navigate({ to: home.to, search: home.search ?? {}, replace: true })
  }, [home, router])
  return home?.to === '/new' ? <DeskPage /> : null
}
