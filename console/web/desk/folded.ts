const STORED = 'guanjia.scripts-folded'

/** Whether somebody has folded the sentences away, on this computer. */
export function areScriptsFolded(staffId: string): boolean {
  return localStorage.getItem(`${STORED}.${staffId}`) === 'true'
}

export function foldScripts(staffId: string, folded: boolean) {
  if (folded) localStorage.setItem(`${STORED}.${staffId}`, 'true')
  else localStorage.removeItem(`${STORED}.${staffId}`)
}
