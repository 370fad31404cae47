import type { ChecklistItem } from '../../api/orders'
import { useSpeech } from '../../shared/words/useWords'

/** What a step of the checklist is called, and what it says, in this person's language. */
export function useStepWords() {
  const { language } = useSpeech()
  const zh = language === 'zh'
  const textOf = (step: ChecklistItem) => (zh ? step.text : step.textEn)
  const nameOf = (step: ChecklistItem) => (zh ? step.name : step.nameEn) ?? textOf(step)
  return { textOf, nameOf }
}
