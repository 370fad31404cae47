import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../../api/services'
import { StaffName } from '../../shared/organisation/StaffName'
import { useOfficeName } from '../../shared/organisation/useOfficeName'
import { useTime } from '../../shared/time/SuiteTime'
import { exact } from '../../shared/time/zone'
import { useWords } from '../../shared/words/useWords'

const LOOK_AGAIN = 60_000

/** Who is on duty now, by the rosters that are published. */
export function OnDuty() {
  const { roster } = useWords()
  const { zone } = useTime()
  const officeName = useOfficeName()
  const { data } = useQuery({
    queryKey: ['roster', 'on-duty'],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => (await answer(intake.GET('/api/intake/duty-rosters/on-duty'))).data,
  })
  if (!data) return null
  return (
    <section className="card" aria-label={roster.onDuty}>
      <h2>{roster.onDuty}</h2>
      {data.shifts.length === 0 && <p className="quiet">{roster.nobodyOnDuty}</p>}
      <ul className="plain">
        {data.shifts.map((it) => (
          <li key={`${it.office} ${it.staffId} ${it.beginsAt}`}>
            {officeName(it.office)} <StaffName of={it.staffId} /> {roster.until(exact(it.endsAt, zone))}
          </li>
        ))}
      </ul>
    </section>
  )
}
