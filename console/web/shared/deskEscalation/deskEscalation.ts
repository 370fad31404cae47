import { answer, intake } from '../../api/services'
import type { DeskEscalation, OfferReason, Post } from '../../api/types'

/** What the desk does with somebody agitated, each with what it needs. */
export type Step =
  | { step: 'offer'; reason: OfferReason }
  | { step: 'consent' }
  | { step: 'refuse'; instead: string }
  | { step: 'call'; role: Post }
  | { step: 'coming' }
  | { step: 'introduction' }
  | { step: 'end'; outcome: 'CALMED' | 'LEFT' }

const MINUTE = 60_000
const PROMPT = 3
const OWED = 5

/** How long it has gone on, in whole minutes. */
export function minutesOf({ markedAt }: Pick<DeskEscalation, 'markedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(markedAt)) / MINUTE))
}

/** What the clock says: at three minutes a prompt, at five a superior is owed; nothing once one was called. */
export function due({ state }: Pick<DeskEscalation, 'state'>, minutes: number): 'prompt' | 'owed' | undefined {
  if (state !== 'CALMING' && state !== 'ASKED' && state !== 'CONSENTED') return undefined
  if (minutes >= OWED) return 'owed'
  return minutes >= PROMPT && state === 'CALMING' ? 'prompt' : undefined
}

/** Marks somebody as agitated, from now on. */
export async function mark(channel: DeskEscalation['channel'], key: string): Promise<DeskEscalation> {
  const params = { header: { 'Idempotency-Key': key } }
  return (await answer(intake.POST('/api/intake/desk-escalations', { params, body: { channel } }))).data
}

/** Takes a step on what was seen last. */
export async function take({ id, version }: DeskEscalation, step: Step): Promise<DeskEscalation> {
  const params = { path: { deskEscalationId: id }, header: { 'If-Match': `"${version}"` } }
  switch (step.step) {
    case 'offer':
      return (
        await answer(
          intake.POST('/api/intake/desk-escalations/{deskEscalationId}/offer', { params, body: { reason: step.reason } }),
        )
      ).data
    case 'consent':
    case 'refuse': {
      const body = step.step === 'consent' ? { given: true } : { given: false, instead: step.instead }
      return (await answer(intake.POST('/api/intake/desk-escalations/{deskEscalationId}/consent', { params, body }))).data
    }
    case 'call':
      return (
        await answer(intake.POST('/api/intake/desk-escalations/{deskEscalationId}/call', { params, body: { role: step.role } }))
      ).data
    case 'coming':
      return (await answer(intake.POST('/api/intake/desk-escalations/{deskEscalationId}/coming', { params }))).data
    case 'introduction':
      return (await answer(intake.POST('/api/intake/desk-escalations/{deskEscalationId}/introduction', { params }))).data
    case 'end':
      return (
        await answer(
          intake.POST('/api/intake/desk-escalations/{deskEscalationId}/end', { params, body: { outcome: step.outcome } }),
        )
      ).data
  }
}
