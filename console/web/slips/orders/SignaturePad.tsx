import { Button } from 'antd'
import { type PointerEvent, useRef } from 'react'
import { useWords } from '../../shared/words/useWords'

const WIDE = 320
const HIGH = 140
/** What the service takes; a signature is far shorter. */
const LONGEST = 19_000

interface Props {
  /** As the path of a drawing: M 10 20 L 30 40. */
  value: string
  onChange: (strokes: string) => void
}

/** Where the household signs with a finger. */
export function SignaturePad({ value, onChange }: Props) {
  const { orders } = useWords()
  const drawing = useRef(false)
  const latest = useRef(value)
  latest.current = value
  const add = (sign: 'M' | 'L', event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = Math.round(((event.clientX - box.left) / box.width) * WIDE)
    const y = Math.round(((event.clientY - box.top) / box.height) * HIGH)
    if (latest.current.length > LONGEST) return
    latest.current = `${latest.current} ${sign}${Math.max(0, x)} ${Math.max(0, y)}`.trim()
    onChange(latest.current)
  }
  return (
    <div>
      <p>{orders.sign}</p>
      <svg
        className="signature signature-pad"
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={orders.sign}
        onPointerDown={(event) => {
          drawing.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          add('M', event)
        }}
        onPointerMove={(event) => drawing.current && add('L', event)}
        onPointerUp={() => {
          drawing.current = false
        }}
      >
        <path d={value} />
      </svg>
      <Button onClick={() => onChange('')}>{orders.clear}</Button>
    </div>
  )
}
