import { BarChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { drawnRows, type Opens, type Shares } from './chart'
import { heightOf, optionOf } from './option'

use([BarChart, ScatterChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])

interface Props {
  shares: Shares
  onOpen: (opens: Opens) => void
}

/** The picture of a chart; the library that draws it is fetched with it and by nothing else. */
export function Drawing({ shares, onOpen }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ shares, onOpen })
  latest.current = { shares, onOpen }
  const redraw = useRef(() => {})

  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const drawn = init(element, undefined, { renderer: 'svg' })
    drawn.on('click', ({ seriesIndex, dataIndex }) => {
      const row = drawnRows(latest.current.shares)[dataIndex]
      const figure = row === undefined ? undefined : latest.current.shares.parts[seriesIndex ?? -1]?.figures[row]
      if (figure) latest.current.onOpen(figure.opens)
    })
    redraw.current = () => {
      const width = element.clientWidth
      const height = heightOf(latest.current.shares, width)
      element.style.height = `${height}px`
      drawn.resize({ width, height })
      drawn.setOption(optionOf(latest.current.shares, width, getComputedStyle(element).fontFamily), { notMerge: true })
    }
    const watching = new ResizeObserver(() => redraw.current())
    watching.observe(element)
    return () => {
      watching.disconnect()
      drawn.dispose()
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what is drawn changes
  useEffect(() => redraw.current(), [shares])

  return <div ref={place} className="chart-drawing" role="img" aria-label={shares.title} />
}
