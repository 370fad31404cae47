import { useWords } from '../shared/words/useWords'

/** The posts that somebody can be given, by name. */
export function usePostNames() {
  const words = useWords()
  const names: Record<string, string> = { ...words.enums.post, ...words.organisation.extraPosts }
  return {
    options: Object.entries(names).map(([value, label]) => ({ value, label })),
    nameOf: (code: string) => names[code] ?? code,
  }
}
