// What a machine can tell of whether everybody can use a screen: WCAG 2.2 AA, and that no two lines have a button of the same name.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { screenshot } from './desk.mjs'

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const SIZES = [
  [1366, 768],
  [390, 844],
]

export async function violations(page) {
  // Through the debugger: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // Only what is wrong is told in full: what is right takes as long again to describe.
  const found = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), RULES)
  const named = found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  return [...named, ...(await twins(page)).map((it) => `same-name: ${it}`)]
}

/** That everybody can use what the page shows, at each size, and reads it without moving it sideways. */
export async function looksWell(page, name) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    assert.deepEqual(await violations(page), [], `${name} at ${width}`)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `too wide at ${width}`)
    await screenshot(page, name)
  }
  await page.setViewportSize({ width: SIZES[0][0], height: SIZES[0][1] })
}

/** Buttons of different lines that are heard alike. */
async function twins(page) {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll(':is(tr, li) button')]
      .filter((it) => it.checkVisibility())
      .map((it) => (it.getAttribute('aria-label') ?? it.textContent).trim()),
  )
  return names.filter((it, index) => names.indexOf(it) !== index)
}
