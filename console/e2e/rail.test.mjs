// The boards of whichever post, in one row on a phone and beside the page elsewhere: nothing is covered, each can be reached.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { inEnglish, unfolded } from './rail.mjs'

const PHONE = [390, 844]
const LOW = [1366, 600]
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
      await eachReached(page)
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

test('on a low screen the boards scroll, and whoever sits here stays in sight', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01', { size: LOW })
  await page.goto(`${CONSOLE}/log`)
  await page.locator('#content h1').waitFor()
  await eachReached(page)
  for (const way of ['English', '退出']) {
    const { y, height } = await page.locator('.rail .person').getByRole('button', { name: way }).boundingBox()
    assert.ok(y + height <= LOW[1], `${way} ends at ${y + height}`)
  }
  assert.deepEqual(await violations(page), [])
  await screenshot(page, 'rail-low')
  await page.context().close()
})

/** Every board can be brought into sight, and a click on it is a click on nothing else. */
async function eachReached(page) {
  for (const link of await page.locator('.rail nav a').all()) {
    await link.scrollIntoViewIfNeeded()
    const box = await link.boundingBox()
    const here = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('a')?.href, middle(box))
    assert.equal(here, await link.evaluate((it) => it.href))
  }
}

function middle({ x, y, width, height }) {
  return [x + width / 2, y + height / 2]
}
