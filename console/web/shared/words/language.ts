import { punctuated } from './punctuation'

export type Language = 'zh' | 'en'

const STORED = 'guanjia.language'

export function currentLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh'
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** The part in this language of a label that a service gives in both, Chinese first: "登记 Registered". */
export function inLanguage(label: string, language: Language): string {
  const start = label.search(/ [A-Za-z]/)
  if (start < 0) return punctuated(label)
  return language === 'zh' ? punctuated(label.slice(0, start)) : label.slice(start + 1)
}
