import { useWords } from '../shared/words/useWords'

/** The slips of a department. */
export function SlipsPage() {
  const words = useWords()
  return <h1>{words.slips.title}</h1>
}
