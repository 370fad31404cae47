import type { components } from '../../target/types/intake'
import { currentLanguage } from '../shared/words/language'
import { login } from './login'
import { offline, type Refused, refusal, SIGNED_OUT } from './problem'
import { answer } from './services'

type Schemas = components['schemas']

export type Attachment = Schemas['Attachment']
export type AttachmentKind = Schemas['AttachmentKind']
/** What hangs on a subject, whatever it is; every service describes it alike. */
export type Attachments = Schemas['RequestAttachments']

/** A file on its way. */
export interface Sent {
  file: Blob
  name: string
  kind: AttachmentKind
  caption: string
}

const json = async <T>(response: Response): Promise<T> => response.json()
const bytes = (response: Response): Promise<Blob> => response.blob()

function fromTheDesk(): Record<string, string> {
  return { 'X-Guanjia-Desk': '1', 'Accept-Language': currentLanguage() }
}

/** All that hangs on a subject; `address` is where its attachments are. */
export function attachmentsAt(address: string): Promise<Attachments> {
  return called(address, {}, json<Attachments>)
}

/** The file itself; that it was read stays on record. */
export function fileOf(address: string, { id, withdrawn }: Attachment): Promise<Blob> {
  return called(`${address}/${id}${withdrawn ? '/withdrawn' : ''}`, { headers: { Accept: '*/*' } }, bytes)
}

/** Takes one back, for a reason. */
export function withdraw(address: string, { id }: Attachment, reason: string): Promise<Attachment> {
  const headers = { 'Content-Type': 'application/json' }
  return called(`${address}/${id}/withdrawal`, { method: 'POST', headers, body: JSON.stringify({ reason }) }, json<Attachment>)
}

async function called<T>(address: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<T> {
  const call = async () => {
    const response = await fetch(address, { ...init, headers: { ...fromTheDesk(), ...init.headers } })
    return response.ok ? { data: await read(response), response } : { error: await orNothing(response), response }
  }
  return (await answer(call())).data
}

async function orNothing(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/** Sends a file; by the one way in which a browser says how much of it has gone. The same again is the same attachment. */
export function attach(address: string, sent: Sent, progress: (part: number) => void): Promise<Attachment> {
  return new Promise((taken, refused) => {
    const call = new XMLHttpRequest()
    call.open('POST', `${address}?kind=${sent.kind}`)
    call.responseType = 'json'
    const headers = { ...fromTheDesk(), 'Content-Type': 'application/octet-stream', ...saidOf(sent) }
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value)
    call.upload.onprogress = ({ loaded, total }) => progress(loaded / total)
    call.onerror = () => refused(offline())
    call.onload = () => (call.status < 300 ? taken(call.response) : refused(refusedBy(call)))
    call.send(sent.file)
  })
}

/** Words travel in headers, which hold ASCII: addresses end up in logs. */
function saidOf({ name, caption }: Sent): Record<string, string> {
  return {
    'X-File-Name': encodeURIComponent(name),
    ...(caption.trim() ? { 'X-File-Caption': encodeURIComponent(caption.trim()) } : {}),
  }
}

function refusedBy(call: XMLHttpRequest): Refused {
  const headers = { 'Retry-After': call.getResponseHeader('Retry-After') ?? '3' }
  const refused = refusal(new Response(null, { status: call.status, headers }), call.response)
  if (refused.problem.code === SIGNED_OUT) login.lost()
  return refused
}
