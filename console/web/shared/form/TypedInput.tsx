import { CalendarOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../keys/guard'
import { useWords } from '../words/useWords'
import { DayGrid } from './DayGrid'
import { useUnfit } from './Form'

interface Control {
  id: string
  required?: boolean
  'aria-invalid'?: boolean
  'aria-describedby'?: string
}

interface Props extends Control {
  /** As it is written out; '' is none. */
  value: string
  /** What somebody means by what they typed, written out; undefined if it is nothing that can be meant. */
  read: (typed: string) => string | undefined
  onChange: (meant: string) => void
  /** What can be typed, said to whoever typed something else. */
  wrong: string
  /** The day that a calendar shows first, and today; left out where no day is chosen. */
  days?: { chosen: string; today: string }
  /** What stands in the field when a day is chosen from the calendar. */
  pick?: (day: string) => string
}

/** A day, a time or a month as people write it, in the page's language whatever the browser's; ↓ opens a calendar. */
export function TypedInput({ value, read, onChange, wrong, days, pick = (day) => day, ...control }: Props) {
  const { time } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const [open, setOpen] = useState(false)
  const meant = typed === undefined ? undefined : typed.trim() === '' ? '' : read(typed)
  // What was set meanwhile by something else than this field counts, unless somebody is in the midst of typing.
  const isTyping = typed !== undefined && (meant === undefined || meant === value)
  const unfit = isTyping && meant === undefined
  const saidBeside = useUnfit(control.id) !== undefined
  useEffect(() => input.current?.setCustomValidity(unfit ? wrong : ''), [unfit, wrong])
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const next = text.trim() === '' ? '' : read(text)
    if (next !== undefined && next !== value) onChange(next)
  }
  const choose = (day: string) => {
    setOpen(false)
    input.current?.focus()
    type(pick(day))
  }
  const close = () => {
    setOpen(false)
    input.current?.focus()
  }
  return (
    <span className="typed-input">
      <input
        {...control}
        ref={input}
        aria-invalid={control['aria-invalid'] || (unfit && left) || undefined}
        aria-keyshortcuts={days && 'ArrowDown'}
        className={control['aria-invalid'] || (unfit && left) ? 'time-input time-input-error' : 'time-input'}
        autoComplete="off"
        value={isTyping ? typed : value}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (!days || event.code !== 'ArrowDown' || isComposing(event.nativeEvent)) return
          event.preventDefault()
          setOpen(true)
        }}
        onBlur={() => {
          setLeft(true)
          if (!unfit) setTyped(undefined)
        }}
      />
      {days && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          placement="bottomRight"
          arrow={false}
          destroyOnHidden
          getPopupContainer={(it) => it.parentElement ?? document.body}
          content={<DayGrid {...days} onChoose={choose} onClose={close} />}
        >
          <button type="button" className="calendar-button" tabIndex={-1} aria-label={time.calendar}>
            <CalendarOutlined />
          </button>
        </Popover>
      )}
      {unfit && left && !saidBeside && (
        <span className="hint hint-error" role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}
