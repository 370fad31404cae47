const WHOLE_YUAN = /^(\d{1,6})(?:[.．](\d{1,2}))?$/

/** What somebody typed as yuan, in fen; undefined where it is no amount, which the service then names. */
export function fenOf(typed: string): number | undefined {
  const read = WHOLE_YUAN.exec(typed.trim())
  if (!read) return undefined
  return Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0'))
}
