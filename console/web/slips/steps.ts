import type { ComponentType } from 'react'
import { AcknowledgeForm } from './forms/AcknowledgeForm'
import { ConfirmForm } from './forms/ConfirmForm'
import { HandOverForm } from './forms/HandOverForm'
import { ProgressForm } from './forms/ProgressForm'
import { RejectForm } from './forms/RejectForm'
import { ReportForm } from './forms/ReportForm'
import { ReturnForm } from './forms/ReturnForm'
import { StartForm } from './forms/StartForm'
import { UrgeForm } from './forms/UrgeForm'
import { WithdrawForm } from './forms/WithdrawForm'
import type { SlipForm } from './slipFile'

/** The form of each command that the service may offer, in the order in which they are offered. */
export const FORMS: Record<string, ComponentType<SlipForm>> = {
  'contact-slip.acknowledge': AcknowledgeForm,
  'contact-slip.start': StartForm,
  'contact-slip.report': ReportForm,
  'contact-slip.note-progress': ProgressForm,
  'contact-slip.confirm': ConfirmForm,
  'contact-slip.return': ReturnForm,
  'contact-slip.urge': UrgeForm,
  'contact-slip.hand-over': HandOverForm,
  'contact-slip.reject': RejectForm,
  'contact-slip.withdraw': WithdrawForm,
}

export const FOR_GOOD = ['contact-slip.reject', 'contact-slip.withdraw']
