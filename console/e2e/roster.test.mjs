// The service centre of an office is staffed round the clock: a roster with a night that nobody has is not published.
import { after, before, test } from 'node:test'
import { firstOf } from './ask.mjs'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, step, take } from './file.mjs'

const HOUR = 3_600_000
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** By the clock on the wall of the branch, as its fields are typed. */
function wall(roster, hours) {
  const at = new Date(Date.parse(roster.beginsAt) + (hours + 8) * HOUR)
  return at.toISOString().slice(0, 16).replace('T', ' ')
}

async function shift(page, roster, row, from, to) {
  await page.getByRole('button', { name: '加一班' }).click()
  await take(page, `shifts-${row}--staffId`, 'kefu.gl01')
  await page.locator(`#field-shifts-${row}--beginsAt`).fill(wall(roster, from))
  await page.locator(`#field-shifts-${row}--endsAt`).fill(wall(roster, to))
}

test('the team leader plans a week, fills the gap that is named, and publishes it', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  // The next week's comes by itself once the office is there.
  const roster = await firstOf(page, 'intake/duty-rosters?size=1')
  await page.getByRole('navigation').getByRole('link', { name: '值班表' }).click()
  await page.getByRole('heading', { name: '此刻值班' }).waitFor()
  await looksWell(page, 'roster')
  await page.goto(`${CONSOLE}/roster/${roster.id}`)
  await page.locator('.timeline li').first().waitFor()
  // A week is published once: on a suite where that has happened, what it left is looked at.
  if (roster.state === 'DRAFT') {
    await page.getByText('无人值班的时段', { exact: true }).waitFor()
    await step(page, '排班')
    await shift(page, roster, 0, 0, 2)
    await shift(page, roster, 1, 6, 24)
    await page.getByRole('button', { name: '其余各天照第一天排' }).click()
    await send(page)
    await happened(page, '排班')
    await page.getByText(`${wall(roster, 2)} — 06:00`, { exact: true }).waitFor()
    await looksWell(page, 'roster-gaps')
    await step(page, '排班')
    await page.locator('#field-shifts-0--endsAt').fill(wall(roster, 6))
    for (let day = 1; day < 7; day++) {
      await page.locator(`#field-shifts-${2 * day}--endsAt`).fill(wall(roster, 24 * day + 6))
    }
    await send(page)
    await page.getByText('此后每一时刻都有人值班').waitFor()
    await step(page, '发布')
    await send(page)
    await happened(page, '发布')
  }
  await page.getByText('已发布').first().waitFor()
  await looksWell(page, 'roster-published')
  await page.context().close()
})
