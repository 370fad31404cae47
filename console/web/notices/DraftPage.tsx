import { useWords } from '../shared/words/useWords'

/** A notice being written. */
export function DraftPage() {
  const words = useWords()
  return <h1>{words.notices.title}</h1>
}
