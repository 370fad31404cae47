import { nameOf } from '../../api/organisation'
import { useSpeech } from '../words/useWords'
import { useOffices } from './usePlaces'

/** The name of an office by its code; nothing before names are known, the code where nothing better is. */
export function useOfficeName(): (code: string) => string {
  const { language } = useSpeech()
  const { data = [], isPending } = useOffices()
  return (code) => {
    const found = data.find((it) => it.code === code)
    return found ? nameOf(found, language) : isPending ? '' : code
  }
}
