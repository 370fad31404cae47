import { useSpeech } from '../words/useWords'
import { placeName } from './placeName'
import { useBranches, useOffices } from './usePlaces'

/** The name of where somebody works, by the path that their post carries. */
export function usePlaceName(): (path: string) => string {
  const { words, language } = useSpeech()
  const { data: branches = [] } = useBranches()
  const { data: offices = [] } = useOffices()
  return (path) => placeName(path, [...branches, ...offices], language, words)
}
