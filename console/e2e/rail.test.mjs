// On a phone the boards of whichever post lie in one row: nothing is covered, and each can be reached.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { inEnglish, unfolded } from './rail.mjs'

const PHONE = [390, 844]
/** A board is as high as a thumb needs, with little around it. */
const ROW = 60
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const user of ['kefu.gl01', 'zhuren.gl01', 'jituan.hx']) {
  test(`the boards of ${user} lie in one row on a phone`, async () => {
    const page = await signedIn(browser, user, { size: PHONE })
    for (const language of ['zh', 'en']) {
      await page.goto(`${CONSOLE}/notices`)
      await page.locator('#content h1').waitFor()
      const { height, width } = await page.locator('.rail').boundingBox()
      assert.ok(height <= ROW && width <= PHONE[0], `the rail is ${width}×${height}`)
      const links = page.locator('.rail nav a')
      for (const link of await links.all()) {
        await link.scrollIntoViewIfNeeded()
        const box = await link.boundingBox()
        const here = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('a')?.href, middle(box))
        assert.equal(here, await link.evaluate((it) => it.href))
      }
      await page.reload()
      await page.locator('#content h1').waitFor()
      await page.locator('.rail nav a.active').waitFor()
      const shown = await page.locator('.rail nav a.active').boundingBox()
      const nav = await page.locator('.rail nav').boundingBox()
      assert.ok(shown.x >= nav.x && shown.x + shown.width <= nav.x + nav.width, 'the open board is in sight')
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE[0])
      const person = await unfolded(page)
      const { x, width: wide } = await person.boundingBox()
      assert.ok(x >= 0 && x + wide <= PHONE[0])
      assert.deepEqual(await violations(page), [], language)
      await screenshot(page, `rail-${user}-${language}`)
      if (language === 'zh') await inEnglish(page)
    }
    await page.context().close()
  })
}

function middle({ x, y, width, height }) {
  return [x + width / 2, y + height / 2]
}
