import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ChartTable } from './ChartTable'
import type { Shares } from './chart'
import { heightOf, optionOf } from './option'

const SHARES: Shares = {
  title: '回访率',
  unit: '件',
  period: '2026年11月',
  about: '规则',
  rows: ['日常维修', '返修'],
  parts: [
    {
      name: '按期',
      colour: '#237804',
      figures: [
        { count: 3, opens: { to: '/callbacks', search: { outcome: 'IN_TIME', rule: 'ORDINARY_REPAIR' } } },
        { count: 0, opens: { to: '/callbacks', search: {} } },
      ],
    },
    {
      name: '逾期',
      colour: '#ad6800',
      figures: [
        { count: 1, opens: { to: '/callbacks', search: { outcome: 'LATE', rule: 'ORDINARY_REPAIR' } } },
        { count: 0, opens: { to: '/callbacks', search: {} } },
      ],
    },
  ],
  marks: [{ name: '目标', shape: 'diamond', percents: [90, undefined] }],
  measures: [{ name: '率', cells: [{ words: '75%' }, { words: '' }] }],
  beside: [],
  none: '不适用',
}

it('draws each row as a whole divided by its own figures, by pattern besides colour and without motion', () => {
  const { series, yAxis, animation, aria } = optionOf(SHARES, 1000, 'sans-serif')
  expect(yAxis).toMatchObject({ data: ['日常维修'] })
  expect(series).toMatchObject([
    { name: '按期', data: [{ value: 75, label: { formatter: '3' } }] },
    { name: '逾期', data: [{ value: 25, label: { formatter: '1' } }] },
    { name: '目标', data: [[90, 0]] },
  ])
  expect({ animation, aria }).toEqual({ animation: false, aria: { enabled: true, decal: { show: true } } })
})

it('gives the legend more lines where there is little room', () => {
  expect(heightOf(SHARES, 150)).toBeGreaterThan(heightOf(SHARES, 1000))
})

it('gives long names the height that they take, in both scripts, so that none runs into the next', () => {
  const named = (name: string) => heightOf({ ...SHARES, rows: [name, ''] }, 350)
  expect(named('卫生间渗漏水、管道堵塞、隐蔽工程维修回访')).toBeGreaterThan(named('日常维修'))
  expect(named('After a bathroom leak, a blocked drain or concealed works')).toBeGreaterThan(named('After an inquiry'))
})

it('opens the rows of each figure from the table, and says where nothing was to be counted', async () => {
  const rootRoute = createRootRoute({ component: () => <ChartTable shares={SHARES} /> })
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() })
  render(<RouterProvider router={router} />)
  const table = within(await screen.findByRole('table'))
  expect(table.getByRole('link', { name: '3' }).getAttribute('href')).toBe('/callbacks?outcome=IN_TIME&rule=ORDINARY_REPAIR')
  expect(table.getByRole('row', { name: /日常维修/ }).textContent).toBe('日常维修75%90%431')
  expect(table.getByRole('row', { name: /返修/ }).textContent).toBe('返修不适用')
})
