import { useQuery } from '@tanstack/react-query'
import { placesIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'

const KEPT = 60_000

export function useBranches() {
  return useQuery({
    queryKey: ['organisation', 'branches'],
    staleTime: KEPT,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/branches'))).data),
  })
}

/** Groups and project companies that have been given a name. */
export function useNamedPlaces() {
  return useQuery({
    queryKey: ['organisation', 'places'],
    staleTime: KEPT,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/places'))).data),
  })
}

export function useOffices() {
  return useQuery({
    queryKey: ['organisation', 'offices'],
    staleTime: KEPT,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/offices'))).data),
  })
}
