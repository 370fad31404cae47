import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../../api/services'
import type { Category } from '../../api/types'
import { useSpeech } from '../words/useWords'

const NONE: Category[] = []

/** The branch's categories, in the reader's language. */
export function useCategories(branch: string | undefined) {
  const { language } = useSpeech()
  const code = String(branch)
  const { data, isPending } = useQuery({
    queryKey: ['categories', code],
    enabled: branch !== undefined,
    staleTime: 300_000,
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/organisation/branches/{code}/categories', { params: { path: { code } } }))).data,
  })
  const all = data?.categories ?? NONE
  const name = (it: Category) => (language === 'zh' ? it.nameZh : it.nameEn) ?? String(it.code)
  return {
    options: all
      .map((it) => ({ value: String(it.code), label: name(it) }))
      .sort((one, other) => one.label.localeCompare(other.label, language === 'zh' ? 'zh-CN' : 'en')),
    nameOf: (wanted: string | null | undefined) => {
      const found = all.find((it) => it.code === wanted)
      return found ? name(found) : isPending ? '' : (wanted ?? '')
    },
  }
}
