import { nameOf } from '../../api/organisation'
import { useSpeech } from '../words/useWords'
import { useOffices } from './usePlaces'

/** The name of an office by its code; the code where nothing better is known. */
export function useOfficeName(): (code: string) => string {
  const { language } = useSpeech()
  const { data = [] } = useOffices()
  return (code) => {
    const found = data.find((it) => it.code === code)
    return found ? nameOf(found, language) : code
  }
}
