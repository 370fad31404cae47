import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { en } from './en'
import { currentLanguage, type Language, rememberLanguage } from './language'
import { type Words, zh } from './zh'

interface Speech {
  language: Language
  words: Words
  speak: (language: Language) => void
}

const Spoken = createContext<Speech>({ language: 'zh', words: zh, speak: () => {} })

/** Lets everything below speak the language that this person chose on this computer. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, speak] = useState(currentLanguage)
  // Read aloud, and looked at, as what it is: also when the page opens in the language chosen before.
  useEffect(() => rememberLanguage(language), [language])
  return <Spoken value={{ language, words: language === 'zh' ? zh : en, speak }}>{children}</Spoken>
}

export function useSpeech(): Speech {
  return useContext(Spoken)
}

export function useWords(): Words {
  return useContext(Spoken).words
}
