import { useWords } from '../shared/words/useWords'

/** How many were asked. */
export function CoveragePage() {
  const words = useWords()
  return <h1>{words.coverage.title}</h1>
}
