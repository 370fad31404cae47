// Everybody can read and use every screen: no violation of WCAG 2.2 AA, on a desk and on a phone, in both languages.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { CONSOLE, openBrowser, registerSome, screenshot, signedIn } from './desk.mjs'

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  [1366, 768],
  [390, 844],
]
let browser

before(async () => {
  browser = await openBrowser()
  const page = await signedIn(browser, 'kefu.gl01')
  await registerSome(page, 8)
  await page.context().close()
})
after(() => browser.close())

async function violations(page) {
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(AXE)
  const found = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), RULES)
  return found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

for (const user of ['kefu.gl01', 'zhuren.gl01']) {
  for (const size of SIZES) {
    test(`${user} at ${size.join('×')}`, async () => {
      const page = await signedIn(browser, user, { size })
      await page.locator('#field-phone').waitFor()
      await page.locator('#field-phone').fill('13800000103')
      await page.locator('.matters h3').first().waitFor()
      assert.deepEqual(await violations(page), [], 'desk')
      await screenshot(page, 'desk-caller')
      await page.goto(`${CONSOLE}/drafts`)
      await page.locator('.draft').waitFor()
      assert.deepEqual(await violations(page), [], 'drafts')
      await screenshot(page, 'drafts')
      await page.goto(`${CONSOLE}/requests`)
      await page.locator('.row-link').first().waitFor()
      assert.deepEqual(await violations(page), [], 'register')
      await screenshot(page, 'register-all')
      await page.locator('.row-link').first().click()
      await page.locator('.timeline li').first().waitFor()
      await page.keyboard.press('F9')
      assert.deepEqual(await violations(page), [], 'file')
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
      assert.deepEqual(await violations(page), [], 'keys')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('Timeline').waitFor()
      assert.deepEqual(await violations(page), [], 'file in English')
      await screenshot(page, 'file-en')
      await page.context().close()
    })
  }
}
