import { useWords } from '../shared/words/useWords'

/** What did not get through. */
export function OperationsPage() {
  const words = useWords()
  return <h1>{words.operations.title}</h1>
}
