import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Registered } from '../api/types'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

interface Props {
  registered: Registered
  /** The next one is being typed already: nothing takes the focus from it. */
  typedOn: boolean
  onNext: () => void
}

/** The number to tell the caller, the promise, and the way on. */
export function Done({ registered, typedOn, onNext }: Props) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!typedOn) heading.current?.focus()
  }, [typedOn])
  return (
    <div className="done" role={typedOn ? 'status' : undefined}>
      <h2 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">✓</span> {words.desk.done(String(registered.number))}
      </h2>
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
