import type { CallbackFile, CallbackMode } from '../../api/callback'
import { MODES } from '../callbackFilter'

/** The ways that complete this callback; no other is offered. */
export function modesOf({ callback }: CallbackFile): CallbackMode[] {
  return MODES.filter((mode) => callback.modes.some((it) => it.code === mode))
}
