import type { Channel, Ground, Kind, Mood, Registered, Registration } from '../api/types'

export const KINDS: readonly Kind[] = ['SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT', 'OTHER']
export const CHANNELS: readonly Channel[] = [
  'PHONE',
  'VISIT',
  'LETTER',
  'RELAYED_BY_THIRD_PARTY',
  'RELAYED_BY_SUPERIOR',
  'SUGGESTION_BOX',
  'HOME_VISIT',
  'CALLBACK',
  'ONLINE',
]
export const MOODS: readonly Mood[] = ['CALM', 'AGITATED']
export const FIELDS = [
  'phone',
  'unit',
  'unitUnknownReason',
  'callerName',
  'channel',
  'kind',
  'relayedBy',
  'content',
  'receivedAt',
  'agreedReplyAt',
  'remarks',
  'ground',
  'window',
  'publication',
  'office',
] as const

const RELAYED: readonly Channel[] = ['RELAYED_BY_THIRD_PARTY', 'RELAYED_BY_SUPERIOR']
const RECEIVED_BEFORE: readonly Channel[] = ['LETTER', 'SUGGESTION_BOX', ...RELAYED]

/** What the form holds; what is empty is not sent. */
export interface Entry {
  phone: string
  unit: string
  unitUnknown: boolean
  unitUnknownReason: string
  callerName: string
  channel: Channel
  kind?: Kind
  relayedBy: string
  content: string
  urgent: boolean
  mood?: Mood
  ground?: Ground
  window?: string
  accounts?: boolean
  publication?: string
  receivedAt?: string
  agreedReplyAt?: string
  remarks: string
  office?: string
}

/** A line that stands in the register, and what it was made of. */
export interface Made extends Registered {
  sent: Entry
}

export const EMPTY: Entry = {
  phone: '',
  unit: '',
  unitUnknown: false,
  unitUnknownReason: '',
  callerName: '',
  channel: 'PHONE',
  relayedBy: '',
  content: '',
  urgent: false,
  remarks: '',
}

export function isRelayed(channel: Channel): boolean {
  return RELAYED.includes(channel)
}

/** Whether it usually came before somebody sat down to register it. */
export function asksWhenReceived(channel: Channel): boolean {
  return RECEIVED_BEFORE.includes(channel)
}

/** What is sent: full-width digits and letters folded, empty fields left out. */
export function toRegistration(entry: Entry, kind: Kind): Registration {
  const said = (text: string) => text.trim() || undefined
  // What is undefined is left out of the JSON that is sent.
  return {
    kind,
    channel: entry.channel,
    content: entry.content.trim(),
    phone: said(folded(entry.phone)),
    unit: entry.unitUnknown ? undefined : said(folded(entry.unit)),
    unitUnknownReason: entry.unitUnknown ? said(entry.unitUnknownReason) : undefined,
    callerName: said(entry.callerName),
    relayedBy: isRelayed(entry.channel) ? said(entry.relayedBy) : undefined,
    urgent: entry.urgent || undefined,
    mood: entry.mood,
    ground: kind === 'COMPLAINT' ? entry.ground : undefined,
    window: entry.channel === 'VISIT' ? said(entry.window ?? '') : undefined,
    accounts: (kind === 'INQUIRY' && entry.accounts) || undefined,
    publication: kind === 'INQUIRY' && entry.accounts ? said(entry.publication ?? '') : undefined,
    receivedAt: entry.receivedAt,
    agreedReplyAt: entry.agreedReplyAt,
    remarks: said(entry.remarks),
    office: entry.office,
  }
}

/** Until when the caller was promised to hear: what was agreed with them, or what the house owes. */
export function promisedBy(entry: Entry, replyDueAt: string | null): string | null {
  return entry.agreedReplyAt ?? replyDueAt
}

/** ３－１－１２０２ as 3-1-1202: what an input method leaves in full width. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim()
}

/** A mobile number that is whole, and so may be looked up without being asked for. */
export function isWholeMobile(phone: string): boolean {
  return /^1\d{10}$/.test(folded(phone).replaceAll(/[ -]/g, ''))
}

/** Enough of a unit to look for. */
export function isUnit(unit: string): boolean {
  return /\d.*\d/.test(folded(unit))
}
