import type { ReactNode } from 'react'
import type { HandlingPlan, PlanCommitment } from '../../api/plans'
import { DueTag } from '../time/DueTag'
import { At } from '../time/SuiteTime'
import { Colon } from '../words/Colon'
import { useWords } from '../words/useWords'
import { CommitmentState, PlanState } from './PlanState'

interface Props {
  plan: HandlingPlan
  /** What can be done with a commitment, where something can. */
  children?: (commitment: PlanCommitment) => ReactNode
}

/** One version: how, by when, what is promised, and what the household says to it. */
export function PlanFacts({ plan, children }: Props) {
  const { plans } = useWords()
  const hidden = <i className="quiet">{plans.hidden}</i>
  return (
    <>
      <p>
        <strong>{plans.revision(plan.revision)}</strong> <PlanState state={plan.state} />{' '}
        {plan.due && <DueTag dueAt={plan.due.dueAt} />}
      </p>
      <p>
        {plans.method}
        <Colon />
        {plan.method ?? hidden}
      </p>
      <h3>{plans.steps}</h3>
      <ol>
        {plan.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
          <li key={at}>
            {step.text ?? hidden} <span className="quiet">{step.by}</span>
          </li>
        ))}
      </ol>
      <h3>{plans.commitments}</h3>
      <ul className="plain">
        {plan.commitments.map((one) => (
          <li key={one.id}>
            {one.text ?? hidden} <CommitmentState state={one.state} />{' '}
            {one.due ? (
              <DueTag dueAt={one.dueAt} />
            ) : (
              <span className="quiet">
                <At time={one.keptAt ?? one.dueAt} />
              </span>
            )}{' '}
            {one.note && <span className="quiet">{one.note}</span>} {children?.(one)}
          </li>
        ))}
      </ul>
      {plan.toldHow && (
        <p>
          {plans.told}
          <Colon />
          {plans.how[plan.toldHow]} <At time={plan.toldAt} />
        </p>
      )}
      {plan.said && <blockquote>{plan.said}</blockquote>}
    </>
  )
}
