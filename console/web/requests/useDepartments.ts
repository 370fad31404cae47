import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import type { RequestDetail } from '../api/types'

/** The departments of the request's office, by the name that the organisation gives them. */
export function useDepartments(request: RequestDetail) {
  const { data } = useQuery({
    queryKey: ['departments'],
    staleTime: 300_000,
    queryFn: async () => (await answer(intake.GET('/api/intake/organisation/departments'))).data,
  })
  const ofOffice = (data ?? []).filter((it) => it.key?.startsWith(`${request.office}-`))
  return {
    options: ofOffice.map((it) => ({ value: String(it.key), label: it.displayName ?? String(it.key) })),
    nameOf: (wanted: string | undefined) => data?.find((it) => it.key === wanted)?.displayName ?? wanted ?? '',
  }
}
