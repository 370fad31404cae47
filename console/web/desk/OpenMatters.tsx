import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import type { RequestSummary } from '../api/types'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { CurrentNotices } from './CurrentNotices'
import { Matters } from './Matters'
import { PeopleFound } from './PeopleFound'
import type { Known } from './people'
import { folded } from './registration'

const SIZE = 50

interface Props {
  phone: string
  unit: string
  onPick: (caller: Pick<Known, 'unit'> & { name?: string }) => void
}

/** Who it is and what is open for them, before anything new is written down. */
export function OpenMatters({ phone, unit, onPick }: Props) {
  const words = useWords()
  const ofPhone = useQuery({
    queryKey: ['matters', 'phone', folded(phone)],
    enabled: phone !== '',
    queryFn: async () => {
      const asked = { params: { query: { size: SIZE } }, body: { phone: folded(phone) } }
      return (await answer(intake.POST('/api/intake/service-requests/lookups', asked))).data.items ?? []
    },
  })
  const ofUnit = useQuery({
    queryKey: ['matters', 'unit', folded(unit)],
    enabled: unit !== '',
    queryFn: async () => {
      const asked = { params: { query: { unit: folded(unit), size: SIZE } } }
      return (await answer(intake.GET('/api/intake/service-requests', asked))).data.items ?? []
    },
  })
  const asked = (phone !== '' && ofPhone.isPending) || (unit !== '' && ofUnit.isPending)
  const found = asked ? undefined : each(phone ? ofPhone.data : undefined, unit ? ofUnit.data : undefined)
  return (
    <aside className="card matters" aria-label={words.desk.caller}>
      <h2>{words.desk.caller}</h2>
      {!phone && !unit && <p className="quiet">{words.desk.askFirst}</p>}
      {(phone || unit) && (
        <h3>{[phone && words.desk.ofPhone(phone), unit && words.desk.ofUnit(unit)].filter(Boolean).join(' · ')}</h3>
      )}
      <PeopleFound phone={phone} unit={unit} onPick={onPick} />
      {phone && <Panel query={ofPhone}>{() => null}</Panel>}
      {unit && <Panel query={ofUnit}>{() => null}</Panel>}
      {found && <Matters found={found} />}
      <CurrentNotices />
    </aside>
  )
}

/** What was found either way, each once, the newest first; undefined before anything was. */
function each(ofPhone: RequestSummary[] | undefined, ofUnit: RequestSummary[] | undefined): RequestSummary[] | undefined {
  if (!ofPhone && !ofUnit) return undefined
  const all = [...(ofPhone ?? []), ...(ofUnit ?? [])]
  const once = [...new Map(all.map((it) => [it.id, it])).values()]
  return once.sort((a, b) => String(b.receivedAt).localeCompare(String(a.receivedAt)))
}
