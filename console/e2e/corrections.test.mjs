// What becomes of a line after it was entered: put right, merged with another, and taken up again once it was closed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a home and a kind are put right, and what stood there stays in the timeline', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'INQUIRY', `楼上漏水怎么办 ${Date.now()}`)
  await step(page, '更正登记')
  await page.locator('#field-unit').fill('3-1-1293')
  await page.locator('#field-reason').fill('回拨核对时发现听错')
  await screenshot(page, 'correct')
  await send(page)
  await page.getByText('房号：3-1-1202 → 3-1-1293').waitFor()
  await page.locator('.caller-line').getByText('3-1-1293').waitFor()

  await step(page, '更正类别')
  await page.locator('#field-kind-COMPLAINT').check()
  await page.locator('#field-reason').fill('业户明确是投诉')
  await screenshot(page, 'correct-kind')
  await send(page)
  await page.getByText('咨询 → 投诉').first().waitFor()
  await page.getByRole('button', { name: '复述核实', exact: true }).waitFor()
  await screenshot(page, 'corrected')
  await page.setViewportSize({ width: 390, height: 844 })
  await screenshot(page, 'corrected')
  await page.context().close()
})

test('two lines about the same are merged, and the one that is kept counts its households', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const kept = await classified(page)
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-unit').fill('3-1-1302')
  await page.locator('#field-kind-SERVICE_NEED').check()
  await page.locator('#field-content').fill('楼道总管漏水，与楼下同一处')
  await send(page)
  await page.getByRole('heading', { name: /已登记/ }).waitFor()
  await page.keyboard.press('F9')
  await page.locator('.timeline li').first().waitFor()
  await classify(page)
  await step(page, '并单')
  await page.locator('#field-number').fill(kept)
  await page.locator('#field-reason').fill('楼道总管，同一处')
  await screenshot(page, 'merge')
  await send(page)
  await happened(page, '并单')
  await step(page, '备注 / 催问')
  await page.locator('#field-text').fill('又来电，问何时有人来')
  await page.getByText('业户催问').first().click()
  await send(page)
  await page.getByText('催问 1 次').waitFor()
  await page.getByRole('link', { name: kept, exact: true }).click()
  await page.getByText('2 户反映').waitFor()
  await screenshot(page, 'kept')
  await page.context().close()
})

test('what was closed is taken up again by the team leader', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.goto(`${CONSOLE}/requests`)
  const { items } = await ask(page, 'intake/service-requests?state=CLOSED&size=1')
  assert.ok(items.length > 0, 'the demo has closed lines')
  await page.goto(`${CONSOLE}/requests/${items[0].id}`)
  await page.getByText('最近关闭').waitFor()
  await step(page, '重新打开')
  await page.locator('#field-reason').fill('次日又漏水')
  await screenshot(page, 'reopen')
  await send(page)
  await happened(page, '重新处理')
  await page
    .getByText(/^第 \d+ 轮$/)
    .first()
    .waitFor()
  await screenshot(page, 'reopened')
  await page.context().close()
})

/** Registers and classifies a need, and gives its number. */
async function classified(page) {
  await registered(page, 'SERVICE_NEED', `楼道总管漏水 ${Date.now()}`)
  await classify(page)
  return (await page.locator('h1').textContent()).match(/GL01-SR-\d+-\d+/)[0]
}

async function classify(page) {
  await step(page, '分类')
  await take(page, 'category', '下水')
  await send(page)
  await happened(page, '分类')
}
