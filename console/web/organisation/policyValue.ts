import type { Words } from '../shared/words/zh'

/** A policy's value taken apart: a limit of so many of a unit, hours of every day, a number, yes and no, or a list of names. */
export type PolicyValue =
  | { kind: 'limit'; unit: string; amount: string }
  | { kind: 'switch'; on: boolean }
  | { kind: 'number'; amount: string }
  | { kind: 'hours'; amount: string }
  | { kind: 'names'; amount: string }

const LIMIT = /^([A-Z_]+)(?:\((\d+)\))?$/

const HOURS = /^\d\d:\d\d-\d\d:\d\d$/

const NAMES = /\p{Script=Han}/u

/** Reads HOURS(72), NEXT_DAY, true, 70, 09:00-21:00, 街道办事处、派出所. */
export function parsed(value: string): PolicyValue {
  if (value === 'true' || value === 'false') return { kind: 'switch', on: value === 'true' }
  if (NAMES.test(value)) return { kind: 'names', amount: value }
  if (HOURS.test(value)) return { kind: 'hours', amount: value }
  const limit = LIMIT.exec(value)
  return limit ? { kind: 'limit', unit: String(limit[1]), amount: limit[2] ?? '' } : { kind: 'number', amount: value }
}

/** As a service reads it. */
export function written(value: PolicyValue): string {
  if (value.kind === 'switch') return String(value.on)
  if (value.kind !== 'limit') return value.amount
  return value.amount ? `${value.unit}(${value.amount})` : value.unit
}

/** As people read it. */
export function spoken(value: string, { organisation }: Words): string {
  const it = parsed(value)
  if (it.kind === 'switch') return it.on ? organisation.on : organisation.off
  if (it.kind !== 'limit') return it.amount
  if (it.unit === 'NEXT_DAY') return organisation.nextDay
  return organisation.rules[it.unit]?.(it.amount) ?? value
}
