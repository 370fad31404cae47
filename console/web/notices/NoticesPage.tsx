import { useWords } from '../shared/words/useWords'

/** The notices of a branch. */
export function NoticesPage() {
  const words = useWords()
  return <h1>{words.notices.title}</h1>
}
