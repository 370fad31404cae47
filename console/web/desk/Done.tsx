import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Home } from '../shared/list/Home'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Made } from './registration'

interface Props {
  registered: Made
  /** The next one is being typed already: nothing takes the focus from it. */
  typedOn: boolean
  onNext: () => void
}

/** The number to tell the caller, what to read back, the promise, and the way on. */
export function Done({ registered, typedOn, onNext }: Props) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { sent } = registered
  useEffect(() => {
    if (!typedOn) heading.current?.focus()
  }, [typedOn])
  return (
    <div className="done" role={typedOn ? 'status' : undefined}>
      <h2 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">✓</span> {words.desk.done(String(registered.number))}
      </h2>
      <p>
        {sent.kind && words.enums.kind[sent.kind]} {!sent.unitUnknown && <Home of={sent.unit} />} {sent.callerName}
        {sent.urgent && <span className="mark">{words.desk.urgent}</span>}
      </p>
      {registered.replyDueAt && (
        <p>
          {words.desk.promise} <At time={registered.replyDueAt} limit />
        </p>
      )}
      <p className="buttons">
        <Link to={`/requests/${registered.id}`} className="button-link" aria-keyshortcuts="F9">
          {words.desk.openFile} <kbd>F9</kbd>
        </Link>
        {typedOn ? (
          words.desk.typedOn
        ) : (
          <Button onClick={onNext} aria-keyshortcuts="F2">
            {words.desk.fresh} <kbd>F2</kbd>
          </Button>
        )}
      </p>
    </div>
  )
}
