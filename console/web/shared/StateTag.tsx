/** How a state feels: waiting for somebody, on its way, ended well, ended otherwise. */
export type Tone = 'waiting' | 'moving' | 'done' | 'off'

interface Props {
  sign: string
  word: string
  tone: Tone
}

/** A state by sign and word, so that nobody depends on its colour. */
export function StateTag({ sign, word, tone }: Props) {
  return (
    <span className={`state state-${tone}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}
