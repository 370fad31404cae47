const KEY = 'guanjia.window'

/** The window that this computer stands at, as somebody wrote it there last. */
export function windowHere(): string {
  return localStorage.getItem(KEY) ?? ''
}

export function rememberWindow(name: string) {
  localStorage.setItem(KEY, name)
}
