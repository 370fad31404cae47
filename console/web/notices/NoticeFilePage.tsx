import { useWords } from '../shared/words/useWords'

/** One notice. */
export function NoticeFilePage() {
  const words = useWords()
  return <h1>{words.notices.title}</h1>
}
