import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../../api/services'
import { useMay } from '../me/useMay'

/** The greeting changes with the hour; what has not changed is not sent again. */
const LOOK_AGAIN = 60_000

/** Everything that this person may have to say, asked for once; undefined where it is not there, and nothing waits for it. */
export function useScripts(wanted = true) {
  const mayRead = useMay('intake', 'desk-script.read')
  const { data } = useQuery({
    queryKey: ['desk-scripts', 'prompted'],
    enabled: wanted && mayRead,
    refetchInterval: LOOK_AGAIN,
    retry: false,
    queryFn: async () => (await answer(intake.GET('/api/intake/desk-scripts'))).data,
  })
  return data?.items
}
