import { useQuery } from '@tanstack/react-query'
import { nameOf, placesIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'
import { useTime } from '../time/SuiteTime'
import { useSpeech } from '../words/useWords'

/** The departments that this person sees, by the names that the organisation gives them. */
export function useDepartments() {
  const { language } = useSpeech()
  const { now } = useTime()
  const { data = [], isPending } = useQuery({
    queryKey: ['departments'],
    staleTime: 300_000,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/departments'))).data),
  })
  return {
    /** To choose from in this office, or in all that one sees; those that have ended take nothing on. */
    of: (office: string | undefined) =>
      data
        .filter((it) => office === undefined || it.office === office)
        .filter((it) => !it.endsAt || Date.parse(it.endsAt) > now)
        .map((it) => ({ value: it.code, label: nameOf(it, language) })),
    /** A sentence of a service, with departments called as people call them. */
    named: (said: string) =>
      [...data]
        .sort((a, b) => b.code.length - a.code.length)
        .reduce((text, it) => text.replaceAll(it.code, nameOf(it, language)), said),
    nameOf: (wanted: string | null | undefined) => {
      const found = data.find((it) => it.code === wanted)
      return found ? nameOf(found, language) : isPending ? '' : (wanted ?? '')
    },
  }
}
