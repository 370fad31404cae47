// Nothing that somebody typed is lost, and nothing is registered twice: reload, no line, no login, a faster colleague.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { CONSOLE, openBrowser, send, signedIn, signIn } from './desk.mjs'
import { answerOnFile, assertOnce, onDisk, reach } from './matters.mjs'

const REGISTER = `${CONSOLE}/api/intake/service-requests`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function fillIn(page, unit, said) {
  await page.locator('#field-unit').fill(unit)
  await page.locator('#field-kind-SERVICE_NEED').check()
  await page.locator('#field-content').fill(said)
}

/** How often this unit stands in the register. */
async function registered(page, wanted) {
  return (await ask(page, `intake/service-requests?unit=${wanted}`)).items.length
}

async function register(page) {
  await send(page)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
}

let next = 1000 + Math.floor(Math.random() * 8000)

/** None is given to two tests: each counts what is registered for its own. */
function unit() {
  next += 1
  return `9-9-${next}`
}

test('a reload brings back every field, and the same line is registered once', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '门禁卡刷不开')
  await onDisk(page, 'registration', '门禁卡刷不开')
  await page.reload()
  await page.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '门禁卡刷不开')
  assert.ok(await page.locator('#field-kind-SERVICE_NEED').isChecked())
  await register(page)
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('what lies on the computer cannot be read there', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await fillIn(page, unit(), '门禁卡刷不开')
  await onDisk(page, 'registration', '门禁卡刷不开')
  const lying = await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('guanjia').onsuccess = ({ target }) => {
          const all = target.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => resolve(all.result.map((it) => new TextDecoder().decode(it.text)).join())
        }
      }),
  )
  assert.ok(lying.length > 0)
  assert.ok(!lying.includes('门禁卡') && !lying.includes('content'))
  await page.context().close()
})

test('without a line it waits, and goes by itself, once', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '楼道灯不亮')
  await page.context().setOffline(true)
  await send(page)
  await page.getByText('网络已断开').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('without a line the page opens all the same, with what was typed, and sends it when the line is back', async () => {
  const page = await signedIn(browser, 'kefu.gl01', { serviceWorkers: 'allow' })
  const there = unit()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await fillIn(page, there, '信报箱锁坏了')
  await onDisk(page, 'registration', '信报箱锁坏了')
  await page.context().setOffline(true)
  await page.reload()
  await page.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '信报箱锁坏了')
  await send(page)
  await page.getByText('网络已断开').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('what was sent and left before it was taken is said on every screen, and goes on where it is opened', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '地库照明不亮')
  const away = { status: 503, headers: { 'Retry-After': '1' }, contentType: 'application/problem+json', body: '{}' }
  await page.route(REGISTER, (route) => (route.request().method() === 'POST' ? route.fulfill(away) : route.continue()))
  await send(page)
  await page.getByText('正在重试').waitFor()
  await page.keyboard.press('Control+KeyK')
  const notTaken = page.getByRole('alert').filter({ hasText: there })
  await notTaken.waitFor()
  await page.unroute(REGISTER)
  assert.equal(await registered(page, there), 0)
  await notTaken.getByRole('link').click()
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('an answer that got lost on the way does not double the line', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '楼道灯不亮')
  let lost = 0
  await page.route(REGISTER, async (route) => {
    if (route.request().method() === 'POST' && lost === 0) {
      lost += 1
      await reach(route)
      await route.abort('connectionreset')
    } else {
      await route.continue()
    }
  })
  await register(page)
  assert.equal(lost, 1)
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('a step whose answer got lost is told to have been taken, and is let go', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const matter = answerOnFile()
  await matter.begin(page)
  const said = '有线电视报修请拨 96066。'
  await page.locator(matter.field).fill(said)
  await page.route(
    matter.api,
    async (route) => {
      await reach(route)
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await send(page)
  await page.getByText(/提交的已经成功：即时答复/).waitFor()
  await page.getByRole('button', { name: '不再提交' }).click()
  await matter.taken(page)
  assertOnce(await matter.kept(page), said)
  await page.context().close()
})

test('a login that has ended keeps the page, and goes on once somebody has signed in again', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '电梯有异响')
  await page.context().clearCookies()
  await send(page)
  const again = page.getByRole('button', { name: '重新登录' })
  await again.waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '电梯有异响')
  const opening = page.waitForEvent('popup')
  await again.click()
  const small = await opening
  await signIn(small, 'kefu.gl01')
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('a service that is busy is waited for, with the same key', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const there = unit()
  await fillIn(page, there, '车位地锁坏了')
  const keys = []
  await page.route(REGISTER, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.push(route.request().headers()['idempotency-key'])
    if (keys.length > 1) return route.continue()
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, contentType: 'application/problem+json', body: '{}' })
  })
  await send(page)
  await page.getByText('正在重试').waitFor()
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(new Set(keys).size, 1)
  assert.equal(await registered(page, there), 1)
  await page.context().close()
})

test('a refusal stands beside its field, with the focus on it and the text as it was', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.locator('#field-phone').fill('12')
  await fillIn(page, unit(), '车位地锁坏了')
  await send(page)
  await page.locator('#field-phone-hint.hint-error').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-phone')
  assert.equal(await page.locator('#field-content').inputValue(), '车位地锁坏了')
  await page.context().close()
})

test('a faster colleague is named beside the typed text, which is sent when its writer says so', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await fillIn(page, unit(), '希望小区多种些树')
  await register(page)
  await page.keyboard.press('F9')
  await page.getByRole('button', { name: '分类', exact: true }).click()
  await choose(page, '分类')
  const colleague = await signedIn(browser, 'zuzhang.gl01')
  await colleague.goto(page.url())
  await colleague.getByRole('button', { name: '分类', exact: true }).click()
  await choose(colleague, '分类')
  await send(colleague)
  await colleague.locator('.what', { hasText: /^分类$/ }).waitFor()

  await send(page)
  await page.getByText(/已由 陈静/).waitFor()
  await page.getByRole('button', { name: '按最新内容继续' }).click()
  await send(page)
  await page
    .locator('.what', { hasText: /^分类$/ })
    .nth(1)
    .waitFor()
  await page.context().close()
  await colleague.context().close()
})

/** Takes the first category there is. */
async function choose(page, label) {
  await page
    .getByLabel(new RegExp(`^${label}`))
    .and(page.getByRole('combobox'))
    .click()
  await page.locator('.ant-select-item-option').first().click()
}
