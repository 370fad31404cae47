import { useWords } from '../shared/words/useWords'

/** Whom to ask today. */
export function CallbacksPage() {
  const words = useWords()
  return <h1>{words.callbacks.title}</h1>
}
