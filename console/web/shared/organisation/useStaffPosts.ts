import { useQuery } from '@tanstack/react-query'
import { postsIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'

/** Who is posted where, as far as this person sees it. */
export function useStaffPosts() {
  return useQuery({
    queryKey: ['staff-posts'],
    staleTime: 300_000,
    queryFn: async () => postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data),
  })
}
