// On a phone the parts of a board lie in one row: the chosen one is in sight, each can be reached by thumb and by key.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { inEnglish } from './rail.mjs'

const PHONE = [390, 844]
/** A part is as high as a thumb needs, with little around it. */
const ROW = 60
const BOARDS = [
  ['gongcheng.gl01', '/slips?state=WITHDRAWN', 'slips'],
  ['kefu.gl01', '/slips', 'all-slips'],
  ['guanliyuan.gl01', '/callbacks', 'callbacks'],
  ['fuwu.gl01', '/notices?state=RELEASED', 'notices'],
  ['zuzhang.gl01', '/knowledge?part=ended', 'knowledge'],
  ['zuzhi.hx', '/organisation/categories', 'organisation'],
]
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const [user, address, name] of BOARDS) {
  test(`the parts of ${address} lie in one row on a phone`, async () => {
    const page = await signedIn(browser, user, { size: PHONE })
    for (const language of ['zh', 'en']) {
      await page.goto(CONSOLE + address)
      const row = page.locator('main .tabs').first()
      await row.locator('a').first().waitFor()
      await page.waitForLoadState('networkidle')
      const { height, x, width } = await row.boundingBox()
      assert.ok(height <= ROW, `the row is ${height} high`)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE[0])
      const chosen = row.locator('.active')
      if ((await chosen.count()) > 0) assertIn(await chosen.boundingBox(), { x, width })
      assert.deepEqual(await violations(page), [], language)
      await screenshot(page, `tabs-${name}-${language}`)
      const parts = await row.locator('a').all()
      await parts[0].focus()
      for (const part of parts) {
        assert.ok(await part.evaluate((it) => it === document.activeElement), 'the next part by Tab')
        assertIn(await part.boundingBox(), { x, width })
        await page.keyboard.press('Tab')
      }
      for (const part of parts) {
        await part.scrollIntoViewIfNeeded()
        const box = await part.boundingBox()
        const there = [box.x + box.width / 2, box.y + box.height / 2]
        const here = await page.evaluate((at) => document.elementFromPoint(...at)?.closest('a')?.href, there)
        assert.equal(here, await part.evaluate((it) => it.href))
      }
      if (language === 'zh') await inEnglish(page)
    }
    await page.context().close()
  })
}

function assertIn(part, row) {
  assert.ok(part.x >= row.x - 1 && part.x + part.width <= row.x + row.width + 1, `${JSON.stringify(part)} is out of sight`)
}
