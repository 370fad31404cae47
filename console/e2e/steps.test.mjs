// From the line in the register to the department's slip, and to an answer at once; and who may not look.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a need is classified and routed, and its slip shows on the file by itself', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'SERVICE_NEED', '厨房水槽下水管漏水，已说过两次')
  await step(page, '分类')
  await take(page, 'category', '下水')
  await send(page)
  await happened(page, '分类')
  await step(page, '转处理部门')
  await take(page, 'departmentCode', '工程部')
  await page.locator('#field-content').fill('厨房水槽下水管滴漏，请今日上门')
  await screenshot(page, 'route')
  const begin = Date.now()
  await send(page)
  await page.getByText(/GL01-CS-\d+-\d+ 工程部/).waitFor()
  console.log(`M7: the slip's number ${Date.now() - begin} ms after routing`)
  await happened(page, '转处理部门')
  await page.context().close()
})

test('an inquiry is answered at once', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'INQUIRY', '有线电视没信号该打哪个电话报修？')
  await step(page, '分类')
  await take(page, 'category', '有线电视')
  await send(page)
  await happened(page, '分类')
  await step(page, '即时答复')
  await page.locator('#field-text').fill('广电报修 96066。')
  await send(page)
  await happened(page, '即时答复')
  await page.getByText('广电报修 96066。').waitFor()
  await screenshot(page, 'answered')
  await page.context().close()
})

test('a whole number is shown to who says why, and hidden when they look away', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'OTHER', '请给我回个电话')
  await step(page, '查看号码')
  await page.getByLabel(/查看原因/).fill('回电答复业户')
  await page.getByRole('dialog').getByRole('button', { name: '查看号码' }).click()
  await page.getByText('13800000126').waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await page.getByText('13800000126').waitFor({ state: 'detached' })
  await happened(page, '查看电话')
  await page.context().close()
})

test('who may not read the register is told so kindly, and by whom it may be read', async () => {
  const page = await signedIn(browser, 'zuzhi.hx')
  await page.goto(`${CONSOLE}/requests`)
  const said = await page.locator('.unreadable').textContent()
  assert.match(said, /岗位/)
  await page.context().close()
})
