import { useQuery } from '@tanstack/react-query'
import { calendarsIn, placesIn, postsIn } from '../api/organisation'
import { answer, intake } from '../api/services'

const KEPT = 60_000

export function useDepartmentEntries() {
  return useQuery({
    queryKey: ['organisation', 'departments'],
    staleTime: KEPT,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/departments'))).data),
  })
}

export function usePosts() {
  return useQuery({
    queryKey: ['organisation', 'posts'],
    staleTime: KEPT,
    queryFn: async () => postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data),
  })
}

export function useCalendars(code: string) {
  return useQuery({
    queryKey: ['organisation', 'calendar', code],
    enabled: code !== '',
    queryFn: async () =>
      calendarsIn(
        (await answer(intake.GET('/api/intake/organisation/branches/{code}/calendars', { params: { path: { code } } }))).data,
      ),
  })
}

export function usePolicies(code: string) {
  return useQuery({
    queryKey: ['organisation', 'policies', code],
    enabled: code !== '',
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/organisation/branches/{code}/policies', { params: { path: { code } } }))).data,
  })
}

export function useCategoryList(code: string) {
  return useQuery({
    queryKey: ['organisation', 'categories', code],
    enabled: code !== '',
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/organisation/branches/{code}/categories', { params: { path: { code } } }))).data,
  })
}
