import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { WorkOrderFile } from '../../api/orders'
import { StaffName } from '../../shared/organisation/StaffName'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { inLanguage } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'
import { Fact } from './Fact'

const CENTS = 100

/** Where to go and what for, what was agreed, and what came of it. */
export function OrderFacts({ file }: { file: WorkOrderFile }) {
  const { words, language } = useSpeech()
  const { orders, slips, clock } = words
  const { order, appointment, outcome, acceptance, cleaning } = file
  return (
    <section className="card" aria-label={orders.content}>
      <p className="caller-line">
        <strong>{order.unit ?? order.place}</strong> {order.unit && order.place}
      </p>
      <p>
        <strong>
          {order.equipment} {orders.job[order.job]}
        </strong>
      </p>
      <blockquote>{order.content ?? <i className="quiet">{slips.hidden}</i>}</blockquote>
      {appointment && (
        <>
          <Fact name={orders.when}>
            <At time={appointment.from} /> {slips.until} <At time={appointment.to} limit />{' '}
            {orders.minutesAbout(appointment.estimatedMinutes)}
          </Fact>
          <Fact name={orders.workContent}>{appointment.content}</Fact>
          <Fact name={orders.agreedWith}>{appointment.agreedWith}</Fact>
        </>
      )}
      {file.noiseNotice && <Alert type="warning" showIcon title={file.noiseNotice} />}
      {file.unpacked.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={orders.takeAlong}
          description={
            <ul className="plain">
              {file.unpacked.map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          }
        />
      )}
      <Fact name={orders.technician}>{order.technician && <StaffName of={order.technician} />}</Fact>
      {order.due && (
        <Fact name={orders.dueOf(clock[order.due.kind] ?? inLanguage(order.due.label, language))}>
          <DueTag dueAt={order.due.dueAt} />
        </Fact>
      )}
      <Fact name={orders.slip}>
        {order.slipId && (
          <Link to="/slips/$id" params={{ id: order.slipId }}>
            {order.slipNumber}
          </Link>
        )}
      </Fact>
      <Other name={orders.reworkOf} of={file.reworkOf} />
      <Other name={orders.followsOn} of={file.followsOn} />
      <Fact name={orders.admittedBy}>{file.admittedBy}</Fact>
      <Fact name={orders.said}>{file.said}</Fact>
      {outcome && (
        <>
          <Fact name={orders.summary}>{outcome.summary}</Fact>
          <Fact name={orders.usageAdvice}>{outcome.usageAdvice}</Fact>
          <Fact name={orders.inspectionResult}>{outcome.inspectionResult}</Fact>
          <Fact name={orders.nextStep}>{outcome.nextStep}</Fact>
          <Other name={orders.nextOrder} of={outcome.nextOrder} />
          <Fact name={orders.internalFinding}>{outcome.internalFinding}</Fact>
        </>
      )}
      {cleaning && (
        <Fact name={orders.cleaning}>
          {cleaning.called} <At time={cleaning.calledAt} />{' '}
          {cleaning.doneAt ? (
            <>
              {orders.done} <At time={cleaning.doneAt} />
            </>
          ) : (
            orders.cleaningWaited
          )}
        </Fact>
      )}
      {acceptance && (
        <>
          <Fact name={orders.signer}>
            {acceptance.signer} <At time={acceptance.signedAt} /> {acceptance.onPaper && orders.onPaper}
          </Fact>
          <Fact name={orders.amount}>{acceptance.amountFen !== null && (acceptance.amountFen / CENTS).toFixed(2)}</Fact>
          {acceptance.strokes && (
            <svg className="signature" viewBox="0 0 320 140" role="img" aria-label={orders.signer}>
              <path d={acceptance.strokes} />
            </svg>
          )}
        </>
      )}
      <Fact name={orders.why}>{file.endReason}</Fact>
    </section>
  )
}

function Other({ name, of }: { name: string; of: WorkOrderFile['reworkOf'] }) {
  if (!of) return null
  return (
    <Fact name={name}>
      <Link to="/orders/$id" params={{ id: of.id }}>
        {of.number}
      </Link>
    </Fact>
  )
}
