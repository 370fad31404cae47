import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'

/** What the register is called among the branch's controlled forms. */
export function useFormCode(): string | undefined {
  return useQuery({
    queryKey: ['requests', 'form'],
    queryFn: async () => (await answer(intake.GET('/api/intake/service-requests/form', {}))).data.code,
  }).data
}
