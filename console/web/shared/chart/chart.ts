/** What opens when a figure is chosen: the rows that it counts. */
export interface Opens {
  to: string
  search: Record<string, unknown>
}

export interface Figure {
  count: number
  opens: Opens
}

/** One part of every bar, with a figure for each row. */
export interface Part {
  name: string
  colour: string
  figures: readonly Figure[]
}

/** What every row is measured against: a share in percent, or nothing where a row has nothing to measure. */
export interface Mark {
  name: string
  shape: 'diamond' | 'triangle'
  percents: readonly (number | undefined)[]
}

/** A column of the table: a cell for each row. */
export interface Column {
  name: string
  cells: readonly { words: string; opens?: Opens; alarm?: boolean }[]
}

/** Bars of which each is a whole, divided into parts. */
export interface Shares {
  title: string
  /** What is counted. */
  unit: string
  period: string
  /** What the rows are. */
  about: string
  rows: readonly string[]
  parts: readonly Part[]
  marks: readonly Mark[]
  /** What the table says of each row before its parts. */
  measures: readonly Column[]
  /** What is not part of the whole and stands behind it. */
  beside: readonly Column[]
  /** What stands where a row has nothing to count. */
  none: string
}

export function totalOf({ parts }: Shares, row: number): number {
  return parts.reduce((sum, part) => sum + (part.figures[row]?.count ?? 0), 0)
}

/** Rows in which there is something to draw. */
export function drawnRows(shares: Shares): number[] {
  return shares.rows.map((_, row) => row).filter((row) => totalOf(shares, row) > 0)
}
