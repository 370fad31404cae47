import { useWords } from '../shared/words/useWords'

/** One callback. */
export function CallbackFilePage() {
  const words = useWords()
  return <h1>{words.callbacks.title}</h1>
}
