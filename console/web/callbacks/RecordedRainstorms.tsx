import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordedRainstorm } from '../api/callback'
import { answer, callback } from '../api/services'
import { EntryDialog } from '../shared/form/EntryDialog'
import { RowButton } from '../shared/list/RowButton'
import { useMay } from '../shared/me/useMay'
import { StaffName } from '../shared/organisation/StaffName'
import { Panel } from '../shared/Panel'
import { At, useTime } from '../shared/time/SuiteTime'
import { exact } from '../shared/time/zone'
import { useWords } from '../shared/words/useWords'
import { WithdrawRainForm } from './forms/WithdrawRainForm'

/** Under which what is recorded is kept. */
export const RECORDED = ['callbacks', 'rainstorms']
const MOST = 200

/** The rainstorms that are recorded, also those that were taken back. */
export function useRecorded() {
  return useQuery({
    queryKey: RECORDED,
    queryFn: async () => (await answer(callback.GET('/api/callback/rainstorms', { params: { query: { size: MOST } } }))).data,
  })
}

/** What is recorded, the latest first; whoever may record a rainstorm takes back one that was none. */
export function RecordedRainstorms() {
  const { callbacks, command } = useWords()
  const mayWithdraw = useMay('callback', 'callback.withdraw-rainstorm')
  const [mistaken, setMistaken] = useState<RecordedRainstorm>()
  const recorded = useRecorded()
  const { zone } = useTime()
  return (
    <section className="card">
      <h2>{callbacks.rainList}</h2>
      <Panel query={recorded}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{callbacks.rainNone}</p>
          ) : (
            <div className="rows-scroll">
              <table className="rows still">
                <caption className="only-heard">{callbacks.rainList}</caption>
                <thead>
                  <tr>
                    <th scope="col">{callbacks.rainBegan}</th>
                    <th scope="col">{callbacks.rainEnded}</th>
                    <th scope="col">{callbacks.rainSource}</th>
                    {mayWithdraw && <td />}
                  </tr>
                </thead>
                <tbody>
                  {items.map((rain) => (
                    <tr key={rain.id}>
                      <td>
                        <At time={rain.beganAt} />
                      </td>
                      <td>
                        <At time={rain.endedAt} />
                      </td>
                      <td className="wraps">
                        {rain.source}
                        <div className="quiet">
                          {callbacks.rainDue} {rain.callbacksDue} · {callbacks.rainBy} <StaffName of={rain.actorId} />
                        </div>
                        {rain.withdrawal && (
                          <div className="words">
                            {callbacks.rainWithdrawn(rain.withdrawal.reason)} <StaffName of={rain.withdrawal.actorId} />
                          </div>
                        )}
                      </td>
                      {mayWithdraw && (
                        <td className="row-buttons">
                          {!rain.withdrawal && (
                            <RowButton
                              danger
                              of={`${exact(rain.beganAt, zone)} ${rain.source}`}
                              onClick={() => setMistaken(rain)}
                            >
                              {callbacks.rainWithdraw}
                            </RowButton>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Panel>
      {mistaken && (
        <EntryDialog title={command['callback.withdraw-rainstorm'] ?? ''} onClose={() => setMistaken(undefined)}>
          <WithdrawRainForm rain={mistaken} onDone={() => setMistaken(undefined)} />
        </EntryDialog>
      )}
    </section>
  )
}
