import type { ComponentType } from 'react'
import type { CallbackForm } from './callbackFile'
import { AttemptForm } from './forms/AttemptForm'
import { CompleteForm } from './forms/CompleteForm'
import { GiveUpForm } from './forms/GiveUpForm'
import { NotOwedForm } from './forms/NotOwedForm'
import { WaiveForm } from './forms/WaiveForm'

/** The form of each command that the service may offer, in the order in which they are offered. */
export const FORMS: Record<string, ComponentType<CallbackForm>> = {
  'callback.complete': CompleteForm,
  'callback.attempt': AttemptForm,
  'callback.give-up': GiveUpForm,
  'callback.not-owe': NotOwedForm,
  'callback.waive': WaiveForm,
}

export const FOR_GOOD = ['callback.waive', 'callback.give-up', 'callback.not-owe']
