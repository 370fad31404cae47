import { useWords } from '../shared/words/useWords'

/** One slip. */
export function SlipFilePage() {
  const words = useWords()
  return <h1>{words.slips.title}</h1>
}
