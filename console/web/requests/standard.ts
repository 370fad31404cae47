import type { RequestDetail } from '../api/types'

type Where = Pick<RequestDetail, 'state' | 'classification' | 'slips' | 'replied'>

/** Which of the manual's standards a complaint is at: what is shown open beside it; the others are a click away. */
export function standardOf({ state, classification, slips, replied }: Where): number | undefined {
  switch (state) {
    case 'TRIAGED':
      return classification?.takenOn || classification?.outOfCompetence ? 5 : 4
    case 'AWAITING_INSTRUCTION':
      return 5
    case 'IN_PROGRESS':
      if (slips?.some((it) => it.status === 'OPEN')) return 6
      return slips?.length && !replied ? 8 : 7
    case 'HANDLED':
    case 'AWAITING_CALLBACK':
      return 9
    case 'CLOSED':
      return 10
    default:
      return undefined
  }
}
