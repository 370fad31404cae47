// A need goes to the department and comes back, through the screens of the posts that act in it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, route, routed, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function openSlip(page, number, state) {
  await page.goto(`${CONSOLE}/slips?state=${state}`)
  const link = page.locator('.row-link', { hasText: number.split('-').slice(-2).join('-') })
  // The oldest come first: whoever has many looks on.
  while (!(await link.count())) {
    await page.locator('.row-link').first().waitFor()
    const more = page.getByRole('button', { name: '下一页' })
    if (!(await more.count())) break
    await more.click()
  }
  await link.first().click()
  await page.locator('.timeline li').first().waitFor()
}

async function report(page, result) {
  await step(page, '反馈结果')
  await page.locator('#field-result').fill(result)
  await send(page)
  await page.getByText(result).first().waitFor()
}

test('the department takes a slip, repairs and reports; the desk confirms, and a callback follows', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '阳台地漏反水')

  const department = await signedIn(browser, 'gongcheng.gl01')
  await department.waitForURL(/\/slips\?state=/)
  await openSlip(department, number, 'ISSUED')
  await screenshot(department, 'slip')
  await step(department, '签收')
  await send(department)
  await department.getByRole('button', { name: '反馈结果', exact: true }).waitFor()
  await step(department, '反馈结果')
  await department.locator('#field-result').fill('已疏通地漏，放水试验正常')
  await department.locator('#field-repairs-REPAIRED').check()
  await take(department, 'repairs-0--defect', '日常一般性维修')
  await screenshot(department, 'report')
  await send(department)
  await department.getByText('已疏通地漏').first().waitFor()

  await openSlip(desk, number, 'REPORTED')
  await step(desk, '确认')
  await send(desk)
  await desk.locator('.state-done').first().waitFor()
  await desk.getByRole('link', { name: /GL01-SR-/ }).click()
  await desk
    .getByRole('link', { name: /GL01-CB-/ })
    .first()
    .waitFor()
  await screenshot(desk, 'file-with-callback')
  await desk.context().close()
  await department.context().close()
})

test('a complaint goes to its department, is sent back once for more, and is confirmed from the desk', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  await registered(desk, 'COMPLAINT', '楼上装修午间打钻，保安巡查没有制止')
  await step(desk, '复述核实')
  await desk.locator('#field-restatement').fill('楼上午间装修打钻，请保安制止')
  await desk.getByLabel('投诉人已确认').check()
  await take(desk, 'category', '噪')
  await send(desk)
  await happened(desk, '复述核实')
  const number = await route(desk, '安全管理部', '楼上午间装修打钻，请到场制止并核对装修时间许可')

  const department = await signedIn(browser, 'chuli.gl01')
  await openSlip(department, number, 'ISSUED')
  for (const command of ['签收', '开始处理']) {
    await step(department, command)
    await send(department)
    await happened(department, command)
  }
  await report(department, '已到场，装修已停')

  await openSlip(desk, number, 'REPORTED')
  await step(desk, '发回重办')
  await desk.locator('#field-reason').fill('未说明装修时间许可是否核对')
  await send(desk)
  await happened(desk, '发回重办')

  await department.getByText('未说明装修时间许可是否核对').first().waitFor()
  await report(department, '已到场，装修已停；许可时间为9时至12时，整改通知已签收')
  await desk.getByRole('button', { name: '确认', exact: true }).waitFor()
  await step(desk, '确认')
  await send(desk)
  await happened(desk, '客服确认')
  for (const told of await desk.locator('.timeline .what').allTextContents()) assert.match(told, /^[^A-Za-z]+$/)
  await screenshot(desk, 'slip-confirmed')
  await department.context().close()
  await desk.context().close()
})

test('a slip that is another department’s matter goes back with its reason', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '楼道照明闪烁')
  const department = await signedIn(browser, 'gongcheng.gl01')
  await openSlip(department, number, 'ISSUED')
  await step(department, '退回')
  await send(department)
  assert.ok(await department.locator('#field-reason').isVisible(), 'a reason is asked for')
  await department.locator('#field-reason').fill('公共照明由安全管理部负责')
  await send(department)
  await department.getByText('公共照明由安全管理部负责').first().waitFor()
  await department.context().close()
  await desk.context().close()
})

test('each tab counts what it lists', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/slips?state=ISSUED`)
  await page.waitForFunction(() => {
    const counted = document.querySelector('.tabs a.active .count')?.textContent
    const more = [...document.querySelectorAll('.below-list button')]
    more[0]?.click()
    return counted !== undefined && more.length === 0 && Number(counted) === document.querySelectorAll('.row-link').length
  })
  await page.context().close()
})

test('a household rings again: the desk urges, the department says how far it is, and both are read on board and file', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '客厅空调滴水')
  const request = desk.url()
  const department = await signedIn(browser, 'gongcheng.gl01')
  await openSlip(department, number, 'ISSUED')
  await step(department, '签收')
  await send(department)
  await happened(department, '签收')

  await openSlip(desk, number, 'ACKNOWLEDGED')
  await step(desk, '催办')
  await desk.locator('#field-askedBy-HOUSEHOLD').check()
  await desk.locator('#field-reason').fill('业户再次来电，问师傅何时上门')
  await screenshot(desk, 'urge')
  await send(desk)
  await happened(desk, '催办')
  await desk.getByText('待部门答复').waitFor()

  await department.getByText('业户催问：业户再次来电').waitFor()
  await step(department, '记录进展')
  await department.locator('#field-done').fill('已上门查看，排水管堵塞')
  await department.locator('#field-next').fill('带疏通机再来')
  await send(department)
  assert.ok(await department.locator('#field-nextCheckAt:invalid').count(), 'whoever was urged says when there is more')
  const soon = new Date(Date.now() + 20 * 3_600_000).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16)
  await department.locator('#field-nextCheckAt').fill(soon)
  await screenshot(department, 'progress')
  await send(department)
  await happened(department, '部门进展')
  await department.getByText('下次跟进').first().waitFor()
  for (const size of [
    [1366, 768],
    [390, 844],
  ]) {
    await department.setViewportSize({ width: size[0], height: size[1] })
    await screenshot(department, 'slip-urged')
  }

  await desk.getByText('带疏通机再来').first().waitFor()
  await desk.goto(request)
  await happened(desk, '部门进展')
  await screenshot(desk, 'request-urged')
  for (const size of [
    [1366, 768],
    [390, 844],
  ]) {
    await desk.setViewportSize({ width: size[0], height: size[1] })
    await desk.goto(`${CONSOLE}/slips?state=ACKNOWLEDGED`)
    await desk.getByText('催 1 次').first().waitFor()
    await screenshot(desk, 'slips-urged')
    assert.deepEqual(await violations(desk), [], 'board')
  }
  await department.context().close()
  await desk.context().close()
})

for (const size of SIZES) {
  test(`everybody can use it at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'gongcheng.gl01', { size })
    await page.goto(`${CONSOLE}/slips`)
    await page.locator('.row-link').first().waitFor()
    assert.deepEqual(await violations(page), [], 'board')
    await screenshot(page, 'slips')
    await page.locator('.row-link').first().click()
    await page.locator('.timeline li').first().waitFor()
    await page.keyboard.press('F9')
    assert.deepEqual(await violations(page), [], 'file')
    await page.context().close()
  })
}
