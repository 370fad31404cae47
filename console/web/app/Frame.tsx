import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, intake } from '../api/services'
import { branchOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { useKey } from '../shared/keys/useKey'
import { SuiteTime } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { Help } from './Help'
import { LoginLost } from './LoginLost'
import { Rail } from './Rail'

const FALLBACK_ZONE = 'Asia/Shanghai'

/** What is around every screen. */
export function Frame() {
  const words = useWords()
  const navigate = useNavigate()
  const { session } = useDesk()
  const [helping, setHelping] = useState(false)
  const branch = branchOf(session)
  const zone = useQuery({
    queryKey: ['zone', branch],
    enabled: branch !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { data } = await answer(
        intake.GET('/api/intake/organisation/branches/{code}', { params: { path: { code: String(branch) } } }),
      )
      return zoneIn(data.content)
    },
  })
  useKey({ code: 'F1' }, () => setHelping(true))
  useKey({ code: 'F2' }, () => void navigate({ to: '/new' }))
  useKey({ code: 'KeyK', ctrl: true }, () => void navigate({ to: '/requests' }))
  return (
    <SuiteTime zone={zone.data ?? FALLBACK_ZONE}>
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <div className="frame">
        <Rail onHelp={() => setHelping(true)} />
        <div className="beside-rail">
          <LoginLost />
          <main id="content" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
      <Help open={helping} onClose={() => setHelping(false)} />
    </SuiteTime>
  )
}

/** An organisation entry's content is described as any JSON; a branch's has a zone. */
function zoneIn(content: unknown): string {
  return typeof content === 'object' && content !== null && 'zone' in content ? String(content.zone) : FALLBACK_ZONE
}
