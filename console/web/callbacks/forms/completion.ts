import type { CallbackMode, Completion, Satisfaction } from '../../api/callback'

export interface CompletionValues {
  mode: CallbackMode
  otherMode: string
  satisfaction?: Satisfaction | undefined
  content: string
  opinion: string
  householdSigned: boolean
}

/** What is sent; what belongs to another way of asking is left out. */
export function completionOf(values: CompletionValues): Completion {
  return {
    mode: values.mode,
    content: values.content,
    satisfaction: values.satisfaction ?? 'NOT_STATED',
    ...(values.mode === 'OTHER' ? { otherMode: values.otherMode } : {}),
    ...(values.mode === 'ON_SITE' ? { householdSigned: values.householdSigned } : {}),
    ...(values.opinion.trim() ? { opinion: values.opinion } : {}),
  }
}
