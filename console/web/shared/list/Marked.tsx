interface Props {
  text: string
  /** What was looked for. */
  part: string
}

/** A text in which the part that was looked for stands out. */
export function Marked({ text, part }: Props) {
  const at = text.toLowerCase().indexOf(part.toLowerCase())
  if (at < 0) return <span className="said">{text}</span>
  return (
    <span className="said">
      {text.slice(0, at)}
      <mark>{text.slice(at, at + part.length)}</mark>
      {text.slice(at + part.length)}
    </span>
  )
}
