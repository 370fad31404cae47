import { useQuery } from '@tanstack/react-query'
import { postsIn } from '../../api/organisation'
import { answer, intake } from '../../api/services'
import { useWords } from '../words/useWords'

/** Who did what nobody did: a clock ran out, an event came. */
export const SUITE = 'suite'

/** The names of staff, as far as this person sees them; a staff number stands for whoever has no name here. */
export function useStaffNames(): (staffId: string) => string {
  const { file } = useWords()
  const { data, isPending } = useQuery({
    queryKey: ['staff-names'],
    staleTime: 300_000,
    queryFn: async () => {
      const posts = postsIn((await answer(intake.GET('/api/intake/organisation/staff-posts'))).data)
      return new Map(posts.map((post) => [post.code, post.name]))
    },
  })
  return (staffId) => (staffId === SUITE ? file.suite : data?.get(staffId) || (isPending ? '' : staffId))
}
