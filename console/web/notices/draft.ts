import type { Category, Importance, Method, NoticeDetail, NoticeText } from '../api/notice'

/** A notice as it is being written. */
export interface DraftValues {
  category: Category
  importance: Importance
  title: string
  body: string
  topic: string
  source: string
  validTo?: string | undefined
  phone: string
  address: string
  withoutContact: boolean
  noContactReason: string
  channels: Method[]
  audience: string
}

export const EMPTY: DraftValues = {
  category: 'ROUTINE',
  importance: 'ORDINARY',
  title: '',
  body: '',
  topic: '',
  source: '',
  phone: '',
  address: '',
  withoutContact: false,
  noContactReason: '',
  channels: ['BOARD_POSTING'],
  audience: '',
}

export const FIELDS = [
  'category',
  'importance',
  'title',
  'body',
  'topic',
  'source',
  'validTo',
  'contact.phone',
  'contact.address',
  'noContactReason',
  'channels',
  'audience',
] as const

/** What is sent; what does not belong to this kind of notice is left out. */
export function textOf(values: DraftValues): NoticeText {
  const audience = values.audience.split(/[\s,，、;；]+/).filter(Boolean)
  return {
    category: values.category,
    importance: values.importance,
    title: values.title,
    body: values.body,
    topic: values.topic,
    validTo: values.validTo ?? '',
    channels: values.channels,
    ...(values.category === 'EXTERNAL_FORWARD' ? { source: values.source } : {}),
    ...(values.withoutContact
      ? { noContactReason: values.noContactReason }
      : { contact: { phone: values.phone, ...(values.address ? { address: values.address } : {}) } }),
    ...(audience.length > 0 ? { audience } : {}),
  }
}

/** A notice on file as its writer goes on with it. */
export function valuesOf(file: NoticeDetail): DraftValues {
  return {
    category: file.notice.category,
    importance: file.notice.importance,
    title: file.notice.title ?? '',
    body: file.body ?? '',
    topic: file.notice.topic ?? '',
    source: file.source ?? '',
    validTo: file.notice.validTo ?? undefined,
    phone: file.contact?.phone ?? '',
    address: file.contact?.address ?? '',
    withoutContact: file.contact === null && file.noContactReason !== null,
    noContactReason: file.noContactReason ?? '',
    channels: [...file.channels],
    audience: file.audience.join(' '),
  }
}

export type Check = 'title' | 'body' | 'validity' | 'contact' | 'channels'

/** The five points that a notice is looked through for before it goes to anybody. */
export function checksOf(values: DraftValues, now: number): Record<Check, boolean> {
  return {
    title: values.title.trim() !== '',
    body: values.body.trim() !== '',
    validity: values.validTo !== undefined && Date.parse(values.validTo) > now,
    contact: (values.withoutContact ? values.noContactReason : values.phone).trim() !== '',
    channels: suits(values),
  }
}

/** Daily business and what is forwarded hangs on the board, whatever else is done with it; what is special never does. */
function suits({ category, channels }: DraftValues): boolean {
  const onTheBoard = channels.includes('BOARD_POSTING')
  return category === 'SPECIAL' ? channels.length > 0 && !onTheBoard : onTheBoard
}
