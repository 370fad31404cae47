/** A line of two texts laid over each other. */
export interface DifferingLine {
  text: string
  sign: ' ' | '+' | '-'
}

/** What became of a text, line by line: the longest that stayed stays, the rest was taken out or put in. */
export function differenceOf(before: string, after: string): DifferingLine[] {
  const old = before.split('\n')
  const fresh = after.split('\n')
  const stayed = stayingFrom(old, fresh)
  const lines: DifferingLine[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push({ text: String(old[i]), sign: ' ' })
      i += 1
      j += 1
    } else if (j >= fresh.length || (i < old.length && Number(stayed[i + 1]?.[j]) >= Number(stayed[i]?.[j + 1]))) {
      lines.push({ text: String(old[i]), sign: '-' })
      i += 1
    } else {
      lines.push({ text: String(fresh[j]), sign: '+' })
      j += 1
    }
  }
  return lines
}

/** How many lines from each place on can stay (longest common subsequence). */
function stayingFrom(old: readonly string[], fresh: readonly string[]): number[][] {
  const stayed = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = stayed[i]
      if (!row) continue
      row[j] = old[i] === fresh[j] ? Number(stayed[i + 1]?.[j + 1]) + 1 : Math.max(Number(stayed[i + 1]?.[j]), Number(row[j + 1]))
    }
  }
  return stayed
}
