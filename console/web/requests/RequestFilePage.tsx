import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, intake } from '../api/services'
import { Panel } from '../shared/Panel'
import { Actions } from './Actions'
import { Clocks } from './Clocks'
import { Facts } from './Facts'
import { FileHead } from './FileHead'
import { Kept } from './Kept'
import { Related } from './Related'
import { Timeline } from './Timeline'

const LOOK_AGAIN = 5_000

/** Everything about one request on one page, and the steps that are possible now. */
export function RequestFilePage() {
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['request', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id: String(id) } } }))).data,
  })
  return (
    <Panel query={file}>
      {(request) => (
        <>
          <FileHead request={request} />
          <div className="file">
            <div>
              <Facts request={request} />
              <Actions request={request} />
            </div>
            <div>
              <Clocks request={request} />
              <Kept request={request} />
              <Related request={request} />
            </div>
            <Timeline request={request} />
          </div>
        </>
      )}
    </Panel>
  )
}
