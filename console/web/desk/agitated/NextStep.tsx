import { Button, Input } from 'antd'
import { useState } from 'react'
import type { DeskEscalation, OfferReason, Post } from '../../api/types'
import type { Step } from '../../shared/deskEscalation/deskEscalation'
import { useWords } from '../../shared/words/useWords'

interface Props {
  one: DeskEscalation
  minutes: number
  onTake: (step: Step) => void
}

const REASONS: readonly OfferReason[] = ['EXPLANATION_FAILED', 'NOT_SATISFIED', 'STILL_AGITATED']
const ABOVE: readonly Post[] = ['SERVICE_CENTRE_HEAD', 'CS_TEAM_LEADER', 'OFFICE_DIRECTOR']
const GIVEN = 3

/** What may come next, as buttons: nobody types while somebody stands there shouting. */
export function NextStep({ one, minutes, onTake }: Props) {
  const { complaints, enums } = useWords()
  const words = complaints.steps
  const [instead, setInstead] = useState('')
  const button = (label: string, step: Step, disabled = false) => (
    <Button key={label} disabled={disabled} onClick={() => onTake(step)}>
      {label}
    </Button>
  )
  const end = [button(words.calmed, { step: 'end', outcome: 'CALMED' }), button(words.left, { step: 'end', outcome: 'LEFT' })]
  switch (one.state) {
    case 'CALMING':
      return (
        <>
          <p>{words.offer}</p>
          <div className="buttons">
            {REASONS.map((reason) =>
              button(words.reason[reason], { step: 'offer', reason }, reason === 'STILL_AGITATED' && minutes < GIVEN),
            )}
            {end}
          </div>
        </>
      )
    case 'ASKED':
      return (
        <>
          <Input
            aria-label={words.instead}
            placeholder={words.instead}
            value={instead}
            onChange={(it) => setInstead(it.target.value)}
          />
          <div className="buttons">
            {button(words.consent, { step: 'consent' })}
            {button(words.refuse, { step: 'refuse', instead }, !instead.trim())}
            {end}
          </div>
        </>
      )
    case 'CONSENTED':
    case 'CALLED':
      return (
        <>
          <p>{words.call}</p>
          <div className="buttons">
            {ABOVE.map((role) => button(enums.post[role], { step: 'call', role }))}
            {one.state === 'CALLED' && button(words.introduce, { step: 'introduction' })}
            {one.state === 'CONSENTED' ? end : end.slice(1)}
          </div>
        </>
      )
    case 'COMING':
      return (
        <div className="buttons">
          {button(words.introduce, { step: 'introduction' })}
          {end.slice(1)}
        </div>
      )
    default:
      return one.instead ? <p>{one.instead}</p> : null
  }
}
