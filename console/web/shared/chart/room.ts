/** How wide one character is set, as a part of the size of its font: about, on the safe side. */
const HAN = 1
const LATIN = 0.62
/** Sign, gap and distance of an entry of the legend. */
const ENTRY = 25 + 5 + 14

/** How many lines a text takes in so much width; words that do not fit whole begin a new one. */
export function lines(text: string, width: number, font: number): number {
  const pieces = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? []
  return wrapped(
    pieces.map((it) => widthOf(it, font)),
    width,
  )
}

/** How many lines the entries of a legend take. */
export function legendLines(names: readonly string[], width: number, font: number): number {
  return wrapped(
    names.map((it) => widthOf(it, font) + ENTRY),
    width,
  )
}

function widthOf(text: string, font: number): number {
  return [...text].reduce((sum, it) => sum + (it > '\u2e80' ? HAN : LATIN) * font, 0)
}

function wrapped(pieces: readonly number[], width: number): number {
  let count = 1
  let used = 0
  for (const piece of pieces) {
    if (used > 0 && used + piece > width) {
      count += 1
      used = 0
    }
    used += piece
  }
  return count
}
