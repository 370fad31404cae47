import { useQuery } from '@tanstack/react-query'
import type { CallbackRule } from '../api/callback'
import { answer, callback } from '../api/services'
import { useSpeech } from '../shared/words/useWords'
import { RULES } from './callbackFilter'

/** The rules that callbacks are owed by, as the service names them. */
export function useRules() {
  const { language } = useSpeech()
  const { data = [] } = useQuery({
    queryKey: ['callback-rules'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answer(callback.GET('/api/callback/rules'))).data,
  })
  const options: { value: CallbackRule; label: string }[] = data.flatMap((it) => {
    const value = RULES.find((rule) => rule === it.code)
    return value ? [{ value, label: language === 'zh' ? it.nameZh : it.nameEn }] : []
  })
  return { options }
}
