import { Navigate } from '@tanstack/react-router'
import { DeskPage } from '../desk/DeskPage'
import { useDesk } from '../shared/drafts/Desk'
import { boardsOf } from './boards'

/** Where this post's day begins; a receptionist's at the desk itself, so that a telephone system can open it. */
export function HomePage() {
  const { session } = useDesk()
  const [home] = boardsOf(session.roles)
  if (!home) return null
  return home.to === '/new' ? <DeskPage /> : <Navigate to={home.to} search={home.search ?? {}} replace />
}
