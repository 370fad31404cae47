import type { ComponentType } from 'react'
import type { SlipSummary } from '../api/routing'
import type { RequestDetail } from '../api/types'
import { AgreeForm } from './forms/AgreeForm'
import { AnswerForm } from './forms/AnswerForm'
import { ApologyForm } from './forms/ApologyForm'
import { AskInstructionForm } from './forms/AskInstructionForm'
import { CorrectForm } from './forms/CorrectForm'
import { CorrectKindForm } from './forms/CorrectKindForm'
import { InstructForm } from './forms/InstructForm'
import { LinkForm } from './forms/LinkForm'
import { MergeForm } from './forms/MergeForm'
import { ReachedForm } from './forms/ReachedForm'
import { ReassessForm } from './forms/ReassessForm'
import { RemarkForm } from './forms/RemarkForm'
import { ReopenForm } from './forms/ReopenForm'
import { ReplyForm } from './forms/ReplyForm'
import { RouteForm } from './forms/RouteForm'
import { TakeOnForm } from './forms/TakeOnForm'
import { TriageForm } from './forms/TriageForm'
import { UnreachableForm } from './forms/UnreachableForm'
import { VerifyForm } from './forms/VerifyForm'
import { VoidForm } from './forms/VoidForm'
import type { RequestForm } from './requestForm'
import type { Standing } from './useWhereItStands'

/** The form of each command that the service may offer, in the order in which they are offered. */
export const FORMS: Record<string, ComponentType<RequestForm>> = {
  'service-request.verify': VerifyForm,
  'service-request.triage': TriageForm,
  'service-request.apologise': ApologyForm,
  'service-request.answer': AnswerForm,
  'service-request.take-on': TakeOnForm,
  'service-request.agree': AgreeForm,
  'service-request.route': RouteForm,
  'service-request.reply': ReplyForm,
  'service-request.instruct': InstructForm,
  'service-request.ask-instruction': AskInstructionForm,
  'service-request.find-unreachable': UnreachableForm,
  'service-request.find-reachable': ReachedForm,
  'service-request.reassess': ReassessForm,
  'service-request.remark': RemarkForm,
  'service-request.correct': CorrectForm,
  'service-request.correct-kind': CorrectKindForm,
  'service-request.link': LinkForm,
  'service-request.merge': MergeForm,
  'service-request.reopen': ReopenForm,
  'service-request.void': VoidForm,
}

type Judged = Pick<RequestDetail, 'classification' | 'slips' | 'replied' | 'linked'>

export const FOR_GOOD = ['service-request.void']
/** What is put right beside the way, or after it. */
export const BESIDE = ['remark', 'correct', 'correct-kind', 'link', 'merge', 'reopen'].map((it) => `service-request.${it}`)
const TRIAGE = 'service-request.triage'
const ROUTE = 'service-request.route'
const ANSWER = 'service-request.answer'
const REPLY = 'service-request.reply'
/** Until when somebody hears, and from whom: settled before it is passed on. */
const SETTLED_FIRST = ['service-request.take-on', 'service-request.agree']

/**
 * What may be done again, and is not what comes next: to classify what is classified, to pass on what a department has or has
 * done, to answer at the desk what it has done, to reply before it is done or once more, and to answer what is handled with another.
 */
export function laterOf({ classification, slips, replied, linked }: Judged): string[] {
  const inHand = slips?.some((it) => it.status === 'OPEN')
  const done = slips?.some((it) => it.status === 'CONFIRMED')
  const rides = linked.some((it) => it.relation === 'KEPT')
  return [
    ...(classification ? [TRIAGE] : []),
    ...(inHand || done || rides ? [ROUTE, ...SETTLED_FIRST] : []),
    ...(done || rides ? [ANSWER] : []),
    ...(inHand || replied || rides ? [REPLY] : []),
  ]
}

/** The slip whose report waits for customer service, if one does: that is what comes next, and it is on the slip's own file. */
export function reportedOf(standing: Standing): SlipSummary | undefined {
  return [...standing.slips.values()].find((it) => it.state === 'REPORTED')
}
