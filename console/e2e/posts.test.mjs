// Every post at every address: everybody can use what they come to, or is told kindly that it is not theirs; and nothing
// that is offered to a post is then refused to it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { violations } from './axe.mjs'
import { openBrowser, signedIn } from './desk.mjs'
import { oneOfEach } from './one-of-each.mjs'

const POSTS = [
  'kefu.gl01',
  'zuzhang.gl01',
  'fuwu.gl01',
  'zhuren.gl01',
  'gongcheng.gl01',
  'weixiu.gl01',
  'chuli.gl01',
  'guanliyuan.gl01',
  'zongzhuren.gl',
  'wuye.gl',
  'pinzhi.fz',
  'jituan.hx',
  'zuzhi.hx',
  'yunwei.hx',
]
const AT_ONCE = 2
const REFUSED = 403

/** Said instead of a screen, of which nothing else is asked once that is known. */
const NOT_THEIRS = '此事不由您的岗位办理'
const NOBODYS = '/requests/00000000-0000-7000-8000-000000000000'

/** The console's own tables of addresses: a screen that is added is walked to from then on. */
const ROUTES = ['routes', 'deskRoutes', 'orderRoutes']
  .map((table) => read(`../web/app/${table}.tsx`))
  .flatMap((table) => [...table.matchAll(/path: '([^']+)'/g)].map(([, path]) => path))
const PARTS = [
  ...read('../web/organisation/parts.ts')
    .match(/PARTS.*= \[([^\]]*)\]/)[1]
    .matchAll(/'(\w+)'/g),
].map(([, part]) => part)
let browser
let addresses
const looked = new Set()

function read(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}

before(async () => {
  browser = await openBrowser()
  const ids = await oneOfEach(browser)
  addresses = [...ROUTES.flatMap((path) => filledIn(path, ids)), NOBODYS, '/there-is-no-such-page']
})
after(() => browser.close())

function filledIn(path, ids) {
  if (path.endsWith('$part')) return PARTS.map((part) => path.replace('$part', part))
  if (!path.includes('$id')) return [path]
  const kind = path.split('/').find((it) => it in ids)
  assert.ok(kind, `nothing was made for ${path}`)
  return [path.replace('$id', ids[kind])]
}

/**
 * Keeps in mind what the page asks for and what is refused to it, and lets no step of a file be taken for real. A page with
 * a service worker now and then sends something that is not seen here.
 */
async function watched(page) {
  const seen = { asking: new Set(), refused: [], thrown: [] }
  page.on('request', (it) => seen.asking.add(it))
  page.on('requestfinished', (it) => seen.asking.delete(it))
  page.on('requestfailed', (it) => seen.asking.delete(it))
  page.on('pageerror', (it) => seen.thrown.push(String(it)))
  page.on('response', (it) => {
    const { pathname } = new URL(it.url())
    if (it.status() < 400 || (it.status() === REFUSED && pathname.endsWith('/me'))) return
    seen.refused.push(`${it.status()} ${it.request().method()} ${pathname}`)
  })
  await page.route('**/api/**', (route) => {
    const headers = route.request().headers()
    return route.continue(headers['if-match'] ? { headers: { ...headers, 'if-match': '"0"' } } : {})
  })
  return seen
}

/** Opens an address in the page as it is, and waits until the screen is drawn and nothing is asked any more. */
async function go(page, seen, path) {
  seen.refused.length = 0
  await page.evaluate((to) => {
    if (location.pathname !== to) document.querySelector('main').lastElementChild?.setAttribute('data-before', '')
    history.pushState({}, '', to)
  }, path)
  await drawn(page, seen, path)
}

async function drawn(page, seen, path) {
  do {
    await page
      .waitForFunction(() => {
        const main = document.querySelector('main')
        return main.querySelector('h1') && !main.querySelector('[data-before]') && !main.textContent.includes('正在读取')
      })
      .catch(async () => assert.fail(`${path} is not drawn: ${await page.locator('main').innerHTML()}`))
    await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))))
  } while (seen.asking.size > 0 || (await page.getByText('正在读取').count()) > 0)
}

/**
 * Sends what a form holds, whatever it lacks, with a version that nobody has: nothing comes of it but the refusal. Fields say
 * that they are fit whatever they are told meanwhile: what draws them may tell them as late as with the sending itself.
 */
async function sent(page, step) {
  await page.getByRole('button', { name: step, exact: true }).first().click()
  const form = page.locator('form.step')
  await form.waitFor()
  const isAnswer = (it) => it.request().method() !== 'GET' && it.url().includes('/api/')
  const answered = page.waitForResponse(isAnswer)
  await form.evaluate((it) => {
    for (const field of it.elements) Object.defineProperty(field, 'validity', { value: { valid: true } })
    it.requestSubmit()
  })
  const status = (await answered).status()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  return status
}

/** What a step without an answer left: what is still asked for, and what its form says. */
async function told(page, seen) {
  const asking = [...seen.asking].map((it) => `${it.method()} ${it.url()}`)
  return `asking ${asking.join(', ') || 'nothing'}; the form says ${await page.locator('form.step').allInnerTexts()}`
}

describe('every post at every address', { concurrency: AT_ONCE }, () => {
  for (const user of POSTS) {
    test(user, async () => {
      const page = await signedIn(browser, user)
      const seen = await watched(page)
      const offered = new Set()
      const closed = []
      await drawn(page, seen, 'home')
      for (const path of addresses) {
        await go(page, seen, path)
        const said = await page.locator('main .unreadable').allTextContents()
        assert.deepEqual(seen.thrown, [], path)
        assert.equal(await page.locator('main h1').count(), 1, `${path}: one heading`)
        const explained = said.some((it) => it.includes(NOT_THEIRS)) ? Number.POSITIVE_INFINITY : said.length
        assert.ok(seen.refused.length <= explained, `${path}: ${seen.refused} but ${explained} explained`)
        for (const why of said) assert.match(why, /岗位|不存在|没有/, path)
        if (said.length > 0) closed.push(path)
        const kind = said.length > 0 ? `closed ${path.split('/')[1]}` : path
        if (!looked.has(kind)) {
          looked.add(kind)
          assert.deepEqual(await violations(page), [], path)
        }
        for (const link of await page.locator('nav a, main a').evaluateAll((all) => all.map((it) => it.pathname)))
          offered.add(link)
        const steps = await page.locator('section .buttons > button[aria-expanded]').allTextContents()
        for (const step of steps) {
          const status = await sent(page, step).catch(async (why) =>
            assert.fail(`${path}: ${step}: ${await told(page, seen)}: ${why}`),
          )
          assert.notEqual(status, REFUSED, `${path}: ${step}`)
        }
      }
      assert.deepEqual(
        closed.filter((it) => offered.has(it)),
        [],
        'offered, and then closed',
      )
      await page.context().close()
    })
  }
})
