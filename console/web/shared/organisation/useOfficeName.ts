import { useQuery } from '@tanstack/react-query'
import { nameOf, placesIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'
import { useSpeech } from '../words/useWords'

/** The name of an office by its code; the code where nothing better is known. */
export function useOfficeName(): (code: string) => string {
  const { language } = useSpeech()
  const { data = [] } = useQuery({
    queryKey: ['offices'],
    staleTime: 300_000,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/offices'))).data),
  })
  return (code) => {
    const found = data.find((it) => it.code === code)
    return found ? nameOf(found, language) : code
  }
}
