import { useQuery } from '@tanstack/react-query'
import { postsIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'

/** The names of staff, as far as this person sees them; a staff number stands for whoever has no name here. */
export function useStaffNames(): (staffId: string) => string {
  const { data } = useQuery({
    queryKey: ['staff-names'],
    staleTime: 300_000,
    queryFn: async () => {
      const posts = postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data)
      return new Map(posts.map((post) => [post.code, post.name]))
    },
  })
  return (staffId) => data?.get(staffId) || staffId
}
