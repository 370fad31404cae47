import { useWords } from './useWords'

/** Between a label and what it says: as wide as a character in Chinese, with a blank behind it in English. */
export function Colon() {
  return useWords().common.colon
}
