// A complaint: its ground, what is asked further, the apology that comes first, and who is called to somebody agitated.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('where the management is responsible the household hears an apology before the answer', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'COMPLAINT', `保安没有拦下外来车 ${Date.now()}`)
  await step(page, '复述核实')
  await page.locator('#field-restatement').fill('昨晚门岗放外来车进小区')
  await page.locator('#field-where').fill('东门')
  await page.getByText(/还没问清/).waitFor()
  await page.getByText('投诉人已确认').click()
  await take(page, 'category', '其他')
  await take(page, 'ground', '渎职失职')
  await page.getByText('属管理责任（先致歉，承诺整改）').first().click()
  await page.getByText('非常抱歉，这是我们管理上的责任').first().waitFor()
  await screenshot(page, 'complaint-verify')
  await send(page)
  await happened(page, '复述核实')

  await step(page, '致歉并承诺整改')
  await page.locator('#field-text').fill('已致歉；今晚起门岗逐车登记')
  await send(page)
  await happened(page, '致歉并承诺整改')
  await page.getByText('标准4 直接解释').first().waitFor()
  await step(page, '进入标准5')
  await page.locator('#field-text').fill('需向保安部核实')
  await send(page)
  await happened(page, '进入标准5')
  await page.getByText('标准5 不能直接答复').first().waitFor()
  await screenshot(page, 'complaint-standard-5')
  await page.context().close()
})

test('somebody agitated is asked, and the director who was called says that they come', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  await desk.goto(`${CONSOLE}/new`)
  await desk.locator('#field-channel-VISIT').check()
  await desk.locator('#field-mood-AGITATED').check()
  await desk.getByRole('button', { name: '对方激动：开始计时' }).click()
  await desk.getByText('安抚中').waitFor()
  assert.ok(await desk.getByRole('button', { name: '仍很激动' }).isDisabled())
  await screenshot(desk, 'agitated')
  await desk.getByRole('button', { name: '不满意' }).click()
  await desk.getByRole('button', { name: '对方同意' }).click()
  await desk.getByRole('button', { name: '管理处主任' }).click()
  await desk.getByText('已联系上级').waitFor()

  const director = await signedIn(browser, 'zhuren.gl01')
  await director.goto(`${CONSOLE}/escalations`)
  await director.getByRole('button', { name: '我马上到' }).first().click()
  await director.context().close()
  await desk.context().close()
})
