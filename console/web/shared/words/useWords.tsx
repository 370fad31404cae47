import { createContext, type ReactNode, useContext, useState } from 'react'
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
  const [language, setLanguage] = useState(currentLanguage)
  const speak = (chosen: Language) => {
    rememberLanguage(chosen)
    setLanguage(chosen)
  }
  return <Spoken value={{ language, words: language === 'zh' ? zh : en, speak }}>{children}</Spoken>
}

export function useSpeech(): Speech {
  return useContext(Spoken)
}

export function useWords(): Words {
  return useContext(Spoken).words
}
