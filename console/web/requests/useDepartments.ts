import { useQuery } from '@tanstack/react-query'
import { nameOf, placesIn } from '../api/organisation'
import { answer, intake } from '../api/services'
import type { RequestDetail } from '../api/types'
import { useSpeech } from '../shared/words/useWords'

/** The departments of the request's office, by the name that the organisation gives them. */
export function useDepartments(request: RequestDetail) {
  const { language } = useSpeech()
  const { data = [] } = useQuery({
    queryKey: ['departments'],
    staleTime: 300_000,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/departments'))).data),
  })
  return {
    options: data.filter((it) => it.office === request.office).map((it) => ({ value: it.code, label: nameOf(it, language) })),
    nameOf: (wanted: string | undefined) => {
      const found = data.find((it) => it.code === wanted)
      return found ? nameOf(found, language) : (wanted ?? '')
    },
  }
}
