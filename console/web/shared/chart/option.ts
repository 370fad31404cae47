import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { AriaComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { drawnRows, type Mark, type Part, type Shares, totalOf } from './chart'
import { legendLines, lines } from './room'

export type Option = ComposeOption<
  BarSeriesOption | ScatterSeriesOption | AriaComponentOption | GridComponentOption | LegendComponentOption
>

const ROOMY = 640
const BAR = 20
const ROW = 40
const FONT = 12
const LINE = 15
const LEGEND_LINE = 24
const AXIS = 34
/** Parts smaller than this have no room for their number; the table has it. */
const READABLE = 7
const INK = 'rgba(0, 0, 0, 0.88)'

/** How high a drawing of so many rows is. */
export function heightOf(shares: Shares, width: number): number {
  return drawnRows(shares).length * rowHeight(shares, width) + legendHeight(shares, width) + AXIS
}

/** Says to the drawing library what is to be drawn; parts differ by pattern too, and nothing moves. */
export function optionOf(shares: Shares, width: number, fontFamily: string): Option {
  const rows = drawnRows(shares)
  return {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    textStyle: { color: INK, fontSize: 13, fontFamily },
    legend: { top: 0, left: 0, itemGap: 14, selectedMode: false, textStyle: { color: INK, fontSize: FONT } },
    grid: { top: legendHeight(shares, width), left: 4, right: 20, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: INK } },
    yAxis: {
      type: 'category',
      inverse: true,
      axisTick: { show: false },
      axisLabel: { color: INK, fontSize: FONT, lineHeight: LINE, width: labelWidth(width), overflow: 'break', interval: 0 },
      data: rows.map((row) => shares.rows[row] ?? ''),
    },
    series: [...shares.parts.map((part) => bar(shares, part, rows)), ...shares.marks.map((mark) => points(mark, rows))],
  }
}

function bar(shares: Shares, part: Part, rows: number[]): BarSeriesOption {
  return {
    type: 'bar',
    name: part.name,
    stack: 'whole',
    barWidth: BAR,
    color: part.colour,
    emphasis: { disabled: true },
    data: rows.map((row) => {
      const count = part.figures[row]?.count ?? 0
      const share = (count * 100) / totalOf(shares, row)
      return {
        value: share,
        label: {
          show: share >= READABLE,
          formatter: String(count),
          color: INK,
          backgroundColor: '#fff',
          padding: [1, 4],
          borderRadius: 3,
        },
      }
    }),
  }
}

function points(mark: Mark, rows: number[]): ScatterSeriesOption {
  return {
    type: 'scatter',
    name: mark.name,
    symbol: mark.shape,
    symbolSize: 12,
    // One above the bar's middle and one below, so that both are seen where they are the same.
    symbolOffset: [0, mark.shape === 'diamond' ? -BAR / 2 : BAR / 2],
    silent: true,
    z: 5,
    itemStyle: { color: '#000', borderColor: '#fff', borderWidth: 1.5, decal: { symbol: 'none' } },
    data: rows.flatMap((row, at) => {
      const percent = mark.percents[row]
      return percent === undefined ? [] : [[percent, at]]
    }),
  }
}

function labelWidth(width: number): number {
  return width < ROOMY ? 108 : 220
}

/** Every row as high as the name that takes the most lines, so that no name runs into the next. */
function rowHeight(shares: Shares, width: number): number {
  const most = Math.max(...drawnRows(shares).map((row) => lines(shares.rows[row] ?? '', labelWidth(width), FONT)), 1)
  return Math.max(ROW, most * LINE + 10)
}

function legendHeight(shares: Shares, width: number): number {
  const names = [...shares.parts, ...shares.marks].map(({ name }) => name)
  return legendLines(names, width, FONT) * LEGEND_LINE + 16
}
