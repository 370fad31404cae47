import type { ComponentType } from 'react'
import { ChiefDecisionForm } from './forms/ChiefDecisionForm'
import { DirectorDecisionForm } from './forms/DirectorDecisionForm'
import { DropForm } from './forms/DropForm'
import { EditForm } from './forms/EditForm'
import { PlanForm } from './forms/PlanForm'
import { RecallForm } from './forms/RecallForm'
import { ReleaseForm } from './forms/ReleaseForm'
import { RemovalForm } from './forms/RemovalForm'
import { SubmitForm } from './forms/SubmitForm'
import { WithdrawForm } from './forms/WithdrawForm'
import type { NoticeForm } from './noticeFile'

/** The form of each command that the service may offer, in the order in which they are offered. */
export const FORMS: Record<string, ComponentType<NoticeForm>> = {
  'notice.decide-as-director': DirectorDecisionForm,
  'notice.decide-as-chief': ChiefDecisionForm,
  'notice.submit': SubmitForm,
  'notice.release': ReleaseForm,
  'distribution.plan': PlanForm,
  'notice.take-down': RemovalForm,
  'notice.edit': EditForm,
  'notice.recall': RecallForm,
  'notice.drop': DropForm,
  'notice.withdraw': WithdrawForm,
}

export const FOR_GOOD = ['notice.drop', 'notice.withdraw']
export const LATER = ['notice.edit', 'notice.recall']
