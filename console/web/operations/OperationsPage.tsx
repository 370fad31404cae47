import { useWords } from '../shared/words/useWords'
import { ParkedEvents } from './ParkedEvents'
import { SERVICES } from './parked'

/** What did not get through, service by service. */
export function OperationsPage() {
  const { operations } = useWords()
  return (
    <>
      <h1>{operations.parked}</h1>
      <p className="quiet">{operations.intro}</p>
      {SERVICES.map((service) => (
        <ParkedEvents key={service} service={service} />
      ))}
    </>
  )
}
