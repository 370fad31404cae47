// Every post at every address: it can be used by everybody, or says kindly that it is not theirs; and no step that is
// offered is then refused for the post's sake.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, registerSome, screenshot, signedIn } from './desk.mjs'

const POSTS = [
  'kefu.gl01',
  'zuzhang.gl01',
  'fuwu.gl01',
  'zhuren.gl01',
  'gongcheng.gl01',
  'chuli.gl01',
  'guanliyuan.gl01',
  'zongzhuren.gl',
  'wuye.gl',
  'pinzhi.fz',
  'jituan.hx',
  'zuzhi.hx',
  'yunwei.hx',
]
const SCREENS = [
  '/',
  '/new',
  '/requests',
  '/slips',
  '/callbacks',
  '/callbacks/rainstorm',
  '/coverage',
  '/notices',
  '/notices/new',
  '/notices/register',
  '/organisation',
  '/operations',
  '/drafts',
  '/print/requests',
  '/print/visits',
  '/print/distribution-register',
]
/** Lists whose first file is looked at, with each step that it offers. */
const FILES = ['/requests', '/slips', '/callbacks', '/notices']
const REFUSED = 403

let browser

before(async () => {
  browser = await openBrowser()
  const page = await signedIn(browser, 'kefu.gl01')
  await registerSome(page, 1)
  await page.context().close()
})
after(() => browser.close())

/** Opens an address as somebody who was given it, and waits until all is read. */
async function follow(page, path) {
  await page.goto(CONSOLE + path, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.querySelector('main') && !document.body.textContent.includes('正在读取'))
}

/** Sends what a form holds, whatever it lacks, with a version that nobody has: nothing comes of it but the refusal. */
async function answerTo(page, name) {
  await page.getByRole('button', { name, exact: true }).first().click()
  const form = page.locator('form.step').first()
  await form.waitFor()
  await form.evaluate((it) => {
    for (const field of it.querySelectorAll('[required]')) field.required = false
  })
  const sent = page.waitForResponse((it) => it.request().method() === 'POST' && it.url().includes('/api/'))
  await form.evaluate((it) => it.requestSubmit())
  const status = (await sent).status()
  await page.keyboard.press('Escape')
  return status
}

for (const user of POSTS) {
  test(user, { timeout: 120_000 }, async () => {
    const page = await signedIn(browser, user)
    await page.route('**/api/**', (route) => {
      const headers = route.request().headers()
      if (route.request().method() !== 'POST' || !headers['if-match']) return route.continue()
      return route.continue({ headers: { ...headers, 'if-match': '"0"' } })
    })
    for (const path of SCREENS) {
      await follow(page, path)
      assert.deepEqual(await violations(page), [], path)
      for (const said of await page.locator('.unreadable').allTextContents()) assert.match(said, /岗位/, path)
      await screenshot(page, `${user}${path.replaceAll('/', '-')}`)
    }
    for (const list of FILES) {
      await follow(page, list)
      const row = page.locator('.row-link').first()
      if (!(await row.count())) continue
      await row.click()
      await page.locator('.timeline li').first().waitFor()
      assert.deepEqual(await violations(page), [], page.url())
      const offered = await page.locator('section .buttons > button[aria-expanded]').allTextContents()
      for (const step of offered) assert.notEqual(await answerTo(page, step), REFUSED, `${page.url()}: ${step}`)
    }
    await page.context().close()
  })
}
