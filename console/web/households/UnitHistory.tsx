import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import { Timeline } from '../shared/file/Timeline'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'

/** Who changed what of a unit and of the people in it, and when. */
export function UnitHistory({ unitId, version }: { unitId: string; version: string }) {
  const { households, common } = useWords()
  const changes = useQuery({
    queryKey: ['household-history', unitId, version],
    queryFn: async () => {
      const params = { path: { unitId } }
      return (await answer(intake.GET('/api/intake/households/units/{unitId}/history', { params }))).data
    },
  })
  return (
    <Panel query={changes}>
      {(latestFirst) => (
        <Timeline
          title={households.history}
          lines={latestFirst.toReversed().map((line) => ({
            at: line.at,
            what: households.step[line.step],
            number: line.name,
            who: line.actorId,
            said: [line.changed.map((it) => households.field[it]).join(common.and)],
          }))}
        />
      )}
    </Panel>
  )
}
