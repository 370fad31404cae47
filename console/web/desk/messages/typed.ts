import type { MessageReason, NewPhoneMessage, NewReturnCall } from '../../api/messages'
import { type Entry, folded } from '../registration'

/** Who called, as somebody types it; what is empty is not sent. */
export interface Caller {
  callerName: string
  phone: string
  unit: string
}

export interface CallValues extends Caller {
  content: string
  withinMinutes: string
  /** What the person chose; until then what is suggested counts. */
  atOpening?: boolean
}

export interface MessageValues extends Caller {
  company: string
  unitUnknownReason: string
  content: string
  reason?: MessageReason
  /** {@link staffOption} or {@link departmentOption}. */
  addressee: string
}

export const CALL_FIELDS = ['callerName', 'phone', 'unit', 'content', 'withinMinutes', 'atOpening'] as const
export const MESSAGE_FIELDS = [
  'addressee',
  'reason',
  'callerName',
  'phone',
  'unit',
  'company',
  'unitUnknownReason',
  'content',
] as const

const STAFF = 'staff:'
const DEPARTMENT = 'department:'

export const staffOption = (code: string) => STAFF + code
export const departmentOption = (code: string) => DEPARTMENT + code

/** Whoever stands in the desk's own form already need not be typed twice. */
export function callerOf({
  callerName,
  phone,
  unit,
  unitUnknown,
}: Pick<Entry, 'callerName' | 'phone' | 'unit' | 'unitUnknown'>): Caller {
  return { callerName, phone, unit: unitUnknown ? '' : unit }
}

/** Whether a form that was left open is about somebody else than whoever calls now. */
export function isAnother(values: Caller, now: Caller): boolean {
  const said = [now.callerName, now.phone, now.unit].some((it) => it.trim() !== '')
  return said && (values.callerName !== now.callerName || values.phone !== now.phone || values.unit !== now.unit)
}

/** @param content what stands in the desk's own form already */
export function emptyCall(caller: Caller, content = ''): CallValues {
  return { ...caller, content, withinMinutes: '' }
}

/** The same of a message. */
export function emptyMessage(caller: Caller, unitUnknownReason: string, content = ''): MessageValues {
  return { ...caller, company: '', unitUnknownReason, content, addressee: '' }
}

/** Whether nothing is left to register: nothing was said besides who called, or it went with what was taken. */
export function isAllSaid(atTheDesk: string, taken: string): boolean {
  return ['', taken.trim()].includes(atTheDesk.trim())
}

const said = (text: string) => text.trim() || undefined

/** A call back as the service takes it: within minutes, or when the centre opens next. */
export function toCall(values: CallValues, suggested = false): NewReturnCall {
  const atOpening = values.atOpening ?? suggested
  const minutes = atOpening ? undefined : said(folded(values.withinMinutes))
  return {
    ...whose(values),
    phone: folded(values.phone),
    content: values.content.trim(),
    withinMinutes: minutes === undefined ? undefined : Number(minutes),
    ...(atOpening ? { atOpening } : {}),
  }
}

/** A message as the service takes it. */
export function toMessage(values: MessageValues, reason: MessageReason): NewPhoneMessage {
  const { addressee } = values
  const { callerName: _, ...known } = whose(values)
  return {
    ...known,
    callerName: values.callerName.trim(),
    phone: said(folded(values.phone)),
    company: said(values.company),
    unitUnknownReason: said(values.unitUnknownReason),
    content: values.content.trim(),
    reason,
    forStaff: addressee.startsWith(STAFF) ? addressee.slice(STAFF.length) : undefined,
    department: addressee.startsWith(DEPARTMENT) ? addressee.slice(DEPARTMENT.length) : undefined,
  }
}

function whose({ callerName, unit }: Caller) {
  return { callerName: said(callerName), unit: said(folded(unit)) }
}
