import { Button } from 'antd'
import { useState } from 'react'
import type { HandlingPlan, PlanAnswer } from '../../api/plans'
import type { Subject } from '../file/subject'
import { RowButton } from '../list/RowButton'
import { useWords } from '../words/useWords'
import { ConveyForm } from './ConveyForm'
import { KeepForm } from './KeepForm'
import { PlanFacts } from './PlanFacts'
import { PlanForm } from './PlanForm'
import { plansKey, usePlans } from './usePlans'

interface Props {
  slipId: string
  slipNumber: string
  /** Of the file on which they stand, where drafts go on. */
  address: string
}

const SUBMIT = 'handling-plan.submit'
const CONVEY = 'handling-plan.convey'
const KEEP = 'handling-plan.keep-commitment'

/** The handling plan of a slip: what it says, what the household says to it, and the steps that are possible now. */
export function SlipPlans({ slipId, slipNumber, address }: Props) {
  const { plans: words, command } = useWords()
  const { data } = usePlans(slipId)
  const [open, setOpen] = useState<string>()
  if (!data) return null
  const [current, ...earlier] = data.plans
  const may = (name: string) => (current?.actions ?? []).some((it) => it.command === name && it.allowed)
  const maySubmit = data.actions.some((it) => it.command === SUBMIT && it.allowed)
  if (!current && !maySubmit && open === undefined) return null
  const of = (id: string, number: string, version: number): Subject => ({ id, number, version, address, key: plansKey(slipId) })
  const close = () => setOpen(undefined)
  const step = (name: string) => (
    <Button aria-expanded={open === name} onClick={() => setOpen(open === name ? undefined : name)}>
      {command[name] ?? name}
    </Button>
  )
  const kept = current?.commitments.find((it) => it.id === open)
  return (
    <section className="card" aria-label={`${words.title} ${slipNumber}`}>
      <h2>
        {words.title} <span className="quiet">{slipNumber}</span>
      </h2>
      {current ? (
        <PlanFacts plan={current}>
          {(one) =>
            may(KEEP) &&
            (one.state === 'OPEN' || one.state === 'MISSED') && (
              <RowButton of={one.number} onClick={() => setOpen(open === one.id ? undefined : one.id)}>
                {words.keep}
              </RowButton>
            )
          }
        </PlanFacts>
      ) : (
        <p className="quiet">{words.none}</p>
      )}
      <div className="buttons">
        {current && (may(CONVEY) || open === CONVEY) && step(CONVEY)}
        {(maySubmit || open === SUBMIT) && step(SUBMIT)}
      </div>
      {open === SUBMIT && (
        <PlanForm
          // Not the slip's own draft: its steps would offer to throw away what they do not know.
          subject={of(`plan-of-${slipId}`, slipNumber, 0)}
          slipId={slipId}
          before={current}
          replaces={current !== undefined && isOpen(current)}
          onDone={close}
        />
      )}
      {open === CONVEY && current && (
        <ConveyForm subject={of(current.id, current.number, current.version)} answers={answersTo(current)} onDone={close} />
      )}
      {kept && current && (
        <KeepForm key={kept.id} subject={of(kept.id, kept.number, current.version)} planId={current.id} onDone={close} />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((plan) => (
            <PlanFacts key={plan.id} plan={plan} />
          ))}
        </details>
      )}
    </section>
  )
}

function isOpen({ state }: HandlingPlan) {
  return state === 'SUBMITTED' || state === 'CONVEYED' || state === 'AGREED' || state === 'OBJECTED'
}

/** The household is told once; who objected may still agree. */
function answersTo({ state }: HandlingPlan): readonly PlanAnswer[] {
  if (state === 'SUBMITTED') return ['NONE', 'AGREED', 'OBJECTED']
  return state === 'CONVEYED' ? ['AGREED', 'OBJECTED'] : ['AGREED']
}
