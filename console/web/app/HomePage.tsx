import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { DeskPage } from '../desk/DeskPage'
import { useDesk } from '../shared/drafts/Desk'
import { boardsOf } from './boards'

/** Where this post's day begins; a receptionist's at the desk itself, so that a telephone system can open it. */
export function HomePage() {
  const { session } = useDesk()
  const navigate = useNavigate()
  const [home] = boardsOf(session.roles)
  // Once, where the router's own component goes at each drawing: whoever has chosen another board meanwhile gets that.
  useEffect(() => {
    if (home && home.to !== '/new') void navigate({ to: home.to, search: home.search ?? {}, replace: true })
  }, [home, navigate])
  return home?.to === '/new' ? <DeskPage /> : null
}
