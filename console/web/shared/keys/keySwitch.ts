const STORED = 'guanjia.keys-off'

/** Whether somebody has switched the keys off, on this computer. */
export function keysAreOff(staffId: string | undefined): boolean {
  return staffId !== undefined && localStorage.getItem(`${STORED}.${staffId}`) === 'true'
}

export function switchKeys(staffId: string, off: boolean) {
  if (off) localStorage.setItem(`${STORED}.${staffId}`, 'true')
  else localStorage.removeItem(`${STORED}.${staffId}`)
}
