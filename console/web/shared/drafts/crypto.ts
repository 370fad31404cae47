const IV_BYTES = 12

/** What lies on this computer of a draft: unreadable without its owner's key. */
export interface Sealed {
  iv: Uint8Array
  text: ArrayBuffer
}

/** @param base64 32 bytes, which only the console gives and only to the person signed in */
export function keyOf(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)))
  return { iv, text }
}

/** Undefined if it was sealed with another key. */
export async function unseal<T>(key: CryptoKey, sealed: Sealed): Promise<T | undefined> {
  try {
    const iv = new Uint8Array(sealed.iv)
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.text)
    return JSON.parse(new TextDecoder().decode(bytes)) as T
  } catch {
    return undefined
  }
}
