// Keys that fall while something else is going on: between sending and the answer, and in two windows at once. None is lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, registered, step } from './file.mjs'
import { onDisk } from './matters.mjs'

const REGISTER = `${CONSOLE}/api/intake/service-requests`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

function unit() {
  return `7-${1 + Math.floor(Math.random() * 90)}-${1000 + Math.floor(Math.random() * 9000)}`
}

async function fillIn(page, there, said) {
  await page.locator('#field-unit').fill(there)
  await page.locator('#field-kind-SERVICE_NEED').check()
  await page.locator('#field-content').fill(said)
}

/** Sends, and does so before the answer comes. */
async function whileItIsSent(page, address, act) {
  let goOn
  const acted = new Promise((then) => {
    goOn = then
  })
  const sent = page.waitForRequest((it) => it.method() === 'POST' && it.url().startsWith(address))
  const hold = async (route) => {
    if (route.request().method() === 'POST') await acted
    await route.continue()
  }
  await page.route(`${address}**`, hold)
  await send(page)
  await sent
  await act()
  goOn()
}

async function wordsOf(page, there) {
  const { items } = await ask(page, `intake/service-requests?unit=${there}`)
  return Promise.all(items.map(async ({ id }) => (await ask(page, `intake/service-requests/${id}`)).content))
}

test('the next caller’s words, typed before the answer to the last came, begin the next line', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const [first, second] = [unit(), unit()]
  await fillIn(page, first, '厨房水槽下水管漏水')
  await whileItIsSent(page, REGISTER, async () => {
    await page.locator('#field-unit').fill(second)
    await page.locator('#field-content').press('Control+End')
    await page.keyboard.insertText('楼道灯不亮')
  })
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '楼道灯不亮')
  assert.equal(await page.locator('#field-unit').inputValue(), second)
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-content')
  await page.keyboard.insertText('，请来看看')
  await onDisk(page, 'registration', '楼道灯不亮，请来看看')
  await page.reload()
  await page.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '楼道灯不亮，请来看看')
  await page.locator('#field-kind-SERVICE_NEED').check()
  await send(page)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  assert.deepEqual(await wordsOf(page, first), ['厨房水槽下水管漏水'])
  assert.deepEqual(await wordsOf(page, second), ['楼道灯不亮，请来看看'])
  await page.getByRole('link', { name: /^草稿$/ }).waitFor()
  await page.context().close()
})

test('what was typed into a step after it was sent is kept on the file', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'INQUIRY', '有线电视没信号该打哪个电话报修？')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { version, branch } = await ask(page, `intake/service-requests/${id}`)
  const { categories } = await ask(page, `intake/organisation/branches/${branch}/categories`)
  const { code } = categories.find((it) => it.nameZh.includes('有线电视'))
  await ask(page, `intake/service-requests/${id}/triage`, { category: code }, version)
  await page.reload()
  await step(page, '即时答复')
  await page.locator('#field-text').fill('请拨 96956')
  await whileItIsSent(page, `${REGISTER}/${id}/answer`, async () => {
    await page.locator('#field-text').press('Control+End')
    await page.keyboard.insertText('，晚间同号')
  })
  await happened(page, '即时答复')
  await page.locator('.left-over', { hasText: '请拨 96956，晚间同号' }).waitFor()
  await page.context().close()
})

test('two windows write two lines, each its own, through reloads, and each is registered once', async () => {
  const one = await signedIn(browser, 'kefu.gl01')
  const other = await one.context().newPage()
  const homes = [unit(), unit()]
  await fillIn(one, homes[0], '电梯有异响')
  await one.getByRole('link', { name: /草稿 1/ }).waitFor()
  await other.goto(`${CONSOLE}/new`)
  await other.locator('#field-content').waitFor()
  assert.equal(await other.locator('#field-content').inputValue(), '')
  await fillIn(other, homes[1], '信报箱锁坏了')
  for (const page of [one, other]) await page.getByRole('link', { name: /草稿 2/ }).waitFor()
  await one.locator('#field-content').press('Control+End')
  await one.keyboard.insertText('，很响')
  await onDisk(other, 'registration', '信报箱锁坏了')
  await other.reload()
  await other.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await other.locator('#field-content').inputValue(), '信报箱锁坏了')
  await onDisk(one, 'registration', '电梯有异响，很响')
  await one.reload()
  await one.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await one.locator('#field-content').inputValue(), '电梯有异响，很响')

  await one.goto(`${CONSOLE}/drafts`)
  await one.locator('.draft', { hasText: homes[1] }).getByText('正在另一个窗口填写').waitFor()
  await one.getByRole('link', { name: new RegExp(homes[0]) }).click()
  await one.locator('#field-content').waitFor()
  assert.equal(await one.locator('#field-content').inputValue(), '电梯有异响，很响')
  for (const page of [one, other]) {
    await page.bringToFront()
    await page.locator('#field-content').focus()
    await send(page)
    await page.getByRole('heading', { name: /已登记/ }).waitFor()
  }
  assert.deepEqual(await wordsOf(one, homes[0]), ['电梯有异响，很响'])
  assert.deepEqual(await wordsOf(one, homes[1]), ['信报箱锁坏了'])
  await one.context().close()
})

test('a line that was left in a window that was closed is taken up by the next', async () => {
  const one = await signedIn(browser, 'kefu.gl01')
  const other = await one.context().newPage()
  await fillIn(one, unit(), '车位地锁坏了')
  await other.goto(`${CONSOLE}/new`)
  const there = unit()
  await fillIn(other, there, '门禁卡刷不开')
  await one.getByRole('link', { name: /草稿 2/ }).waitFor()
  await other.close()
  const third = await one.context().newPage()
  await third.goto(`${CONSOLE}/new`)
  await third.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await third.locator('#field-unit').inputValue(), there)
  await one.context().close()
})
