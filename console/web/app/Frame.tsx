import { Outlet, useMatches, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { branchOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { useKey } from '../shared/keys/useKey'
import { Permitted } from '../shared/me/Permitted'
import { OnceTimeIsKnown, SuiteTime } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { Help } from './Help'
import { LoginLost } from './LoginLost'
import { NotTaken } from './NotTaken'
import { Rail } from './Rail'

/** What is around every screen. */
export function Frame() {
  const words = useWords()
  const navigate = useNavigate()
  const { session } = useDesk()
  const [helping, setHelping] = useState(false)
  const need = useMatches({ select: (matches) => matches.at(-1)?.staticData.need })
  const screen = useMatches().at(-1)?.routeId
  useKey({ code: 'F1' }, () => setHelping(true))
  useKey({ code: 'F2' }, () => void navigate({ to: '/new' }))
  useKey({ code: 'KeyK', ctrl: true }, () => void navigate({ to: '/requests' }))
  return (
    <SuiteTime branch={branchOf(session)}>
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <div className="frame">
        <Rail onHelp={() => setHelping(true)} />
        <div className="beside-rail">
          <LoginLost />
          <NotTaken />
          <main id="content" tabIndex={-1}>
            <OnceTimeIsKnown>
              {need ? (
                <Permitted key={screen} {...need}>
                  <Outlet />
                </Permitted>
              ) : (
                <Outlet />
              )}
            </OnceTimeIsKnown>
          </main>
        </div>
      </div>
      <Help open={helping} onClose={() => setHelping(false)} />
    </SuiteTime>
  )
}
