import type { CallbackMode, Completion, Satisfaction } from '../../api/callback'

export interface CompletionValues {
  /** None until one is chosen, where there is more than one. */
  mode?: CallbackMode | undefined
  otherMode: string
  satisfaction?: Satisfaction | undefined
  content: string
  opinion: string
  householdSigned: boolean
}

/** What is sent; what belongs to another way of asking is left out. */
export function completionOf(values: CompletionValues): Completion {
  // The form is not sent before one is chosen.
  if (!values.mode) throw new Error('no way is chosen')
  return {
    mode: values.mode,
    content: values.content,
    satisfaction: values.satisfaction ?? 'NOT_STATED',
    ...(values.mode === 'OTHER' ? { otherMode: values.otherMode } : {}),
    ...(values.mode === 'ON_SITE' ? { householdSigned: values.householdSigned } : {}),
    ...(values.opinion.trim() ? { opinion: values.opinion } : {}),
  }
}
