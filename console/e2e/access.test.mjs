// Everybody can read and use every screen: no violation of WCAG 2.2 AA, on a desk and on a phone, in both languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSome } from './ask.mjs'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { inEnglish } from './rail.mjs'

let browser

before(async () => {
  browser = await openBrowser()
  const page = await signedIn(browser, 'kefu.gl01')
  await registerSome(page, 8)
  await page.context().close()
})
after(() => browser.close())

test('a violation that is planted is found', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.locator('#content h1').waitFor()
  await page.evaluate(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<button id="planted"></button>'))
  assert.match((await violations(page)).join(), /button-name: #planted/)
  await page.context().close()
})

for (const user of ['kefu.gl01', 'zhuren.gl01']) {
  for (const size of SIZES) {
    test(`${user} at ${size.join('×')}`, async () => {
      const page = await signedIn(browser, user, { size })
      await page.goto(`${CONSOLE}/new`)
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
      await inEnglish(page)
      await page.getByText('Timeline').waitFor()
      assert.deepEqual(await violations(page), [], 'file in English')
      await screenshot(page, 'file-en')
      await page.context().close()
    })
  }
}
