import type { Script } from '../../api/scripts'
import { useSpeech } from '../words/useWords'
import { conductOf, spoken } from './scripts'

/** One sentence to say, and below it how. */
export function Sentence({ script }: { script: Script }) {
  const { language } = useSpeech()
  const conduct = conductOf(script, language)
  return (
    <>
      {script.text && <div className="to-say">“{spoken(script.text)}”</div>}
      {script.text && language === 'en' && script.textEn && <div className="quiet">{script.textEn}</div>}
      {conduct && <div className="quiet">{conduct}</div>}
    </>
  )
}
