import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { Matters } from './Matters'
import { folded } from './registration'

const SIZE = 50

/** What is open for this caller, before anything new is written down. */
export function OpenMatters({ phone, unit }: { phone: string; unit: string }) {
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
  return (
    <aside className="card matters" aria-label={words.desk.caller}>
      <h2>{words.desk.caller}</h2>
      {!phone && !unit && <p className="quiet">{words.desk.askFirst}</p>}
      {phone && (
        <section>
          <h3>{words.desk.ofPhone(phone)}</h3>
          <Panel query={ofPhone}>{(found) => <Matters found={found} />}</Panel>
        </section>
      )}
      {unit && (
        <section>
          <h3>{words.desk.ofUnit(unit)}</h3>
          <Panel query={ofUnit}>{(found) => <Matters found={found} />}</Panel>
        </section>
      )}
    </aside>
  )
}
