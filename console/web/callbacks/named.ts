import type { NamedValue } from '../api/callback'
import type { Language } from '../shared/words/language'

export function nameOf(value: NamedValue, language: Language): string {
  return language === 'zh' ? value.nameZh : value.nameEn
}
