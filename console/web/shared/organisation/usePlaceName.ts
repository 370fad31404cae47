import { useSpeech } from '../words/useWords'
import { placeName } from './placeName'
import { useBranches, useNamedPlaces, useOffices } from './usePlaces'

/** The name of where somebody works, by the path that their post carries. */
export function usePlaceName(): (path: string) => string {
  const { words, language } = useSpeech()
  const { data: branches = [] } = useBranches()
  const { data: offices = [] } = useOffices()
  const { data: named = [] } = useNamedPlaces()
  return (path) => placeName(path, { places: [...branches, ...offices], named }, language, words)
}
