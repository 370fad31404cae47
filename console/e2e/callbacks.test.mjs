// Whom to ask, by the posts that may: reached, not reached, dissatisfied; and the month's coverage down to its matters.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'
import { printed } from './print.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** From the register to a repair that the desk has confirmed; gives the address of the request's file. */
async function repaired(said) {
  const desk = await signedIn(browser, 'kefu.gl01')
  await registered(desk, 'SERVICE_NEED', said)
  const request = desk.url()
  await step(desk, '分类')
  await take(desk, 'category', '下水')
  await send(desk)
  await happened(desk, '分类')
  await step(desk, '转处理部门')
  await take(desk, 'departmentCode', '工程部')
  await desk.locator('#field-content').fill(said)
  await send(desk)
  const link = desk.getByRole('link', { name: /GL01-CS-\d+-\d+/ })
  await link.waitFor()
  const slip = new URL(await link.getAttribute('href'), CONSOLE).href

  const department = await signedIn(browser, 'gongcheng.gl01')
  await department.goto(slip)
  await step(department, '签收')
  await send(department)
  await step(department, '反馈结果')
  await department.locator('#field-result').fill('已更换下水管，放水试验正常')
  await department.locator('#field-repairs-REPAIRED').check()
  await take(department, 'repairs-0--defect', '日常一般性维修')
  await send(department)
  await department.locator('.file-head .state', { hasText: '已反馈' }).waitFor()
  await department.context().close()

  await desk.goto(slip)
  await step(desk, '确认')
  await send(desk)
  await desk.locator('.state-done').first().waitFor()
  await desk.context().close()
  return request
}

/** Opens the callback that follows on the request, from the request's file. */
async function callbackOn(page, request) {
  await page.goto(request)
  const link = page.getByRole('link', { name: /GL01-CB-/ }).first()
  await link.waitFor()
  await link.click()
  // The request's file stays until the callback's is there, and has a timeline of its own.
  await page.locator('h1', { hasText: 'GL01-CB-' }).waitFor()
  await page.locator('.timeline li').first().waitFor()
}

test('a complainant of whom no home is known is called, and the file says so', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const said = {
    kind: 'COMPLAINT',
    channel: 'PHONE',
    callerName: '林先生',
    phone: '13800000177',
    content: '东门门岗拦着访客不让进',
    mood: 'AGITATED',
  }
  const { id } = await ask(desk, 'intake/service-requests', { ...said, unitUnknownReason: '访客，不住本小区' })
  const then = async (what, body) => {
    const { version } = await ask(desk, `intake/service-requests/${id}`)
    await ask(desk, `intake/service-requests/${id}/${what}`, body, version)
  }
  const confirmed = { restatement: '您反映东门门岗拦访客', confirmedByComplainant: true }
  await then('verification', { ...confirmed, severity: 'MINOR', category: 'GATE_SECURITY' })
  await then('answer', { text: '已致歉，并说明访客登记的规定' })
  await desk.context().close()

  // Whoever answered does not ask about it.
  const leader = await signedIn(browser, 'zuzhang.gl01')
  await callbackOn(leader, `${CONSOLE}/requests/${id}`)
  await leader.getByText(/可用方式：.*电话回访/).waitFor()
  await leader.getByText('对方当时情绪激动').waitFor()
  await step(leader, '完成回访')
  await leader.locator('#field-mode-PHONE').check()
  await leader.locator('#field-satisfaction-SATISFIED').check()
  await leader.locator('#field-content').fill('已电话说明，来电人表示理解')
  await send(leader)
  await leader.locator('.file-head .state', { hasText: '已回访' }).waitFor()
  await screenshot(leader, 'callback-without-home')
  await leader.context().close()
})

test('nobody answers, then the household is reached and is content', async () => {
  const request = await repaired('厨房水槽下水管漏水')
  const officer = await signedIn(browser, 'guanliyuan.gl01')
  await callbackOn(officer, request)
  await step(officer, '查看号码')
  await officer.getByLabel(/查看原因/).fill('电话回访')
  await officer.getByRole('dialog').getByRole('button', { name: '查看号码' }).click()
  await officer.getByText('13800000126').waitFor()
  await step(officer, '记录回访未遇')
  await officer.locator('#field-reason').fill('无人接听')
  await send(officer)
  await officer.getByText('无人接听').first().waitFor()
  const file = officer.url()
  await officer.goto(`${CONSOLE}/callbacks?mine=true`)
  await officer.getByRole('link', { name: '打印上门单' }).click()
  await officer.locator('.sheet-table tbody tr').first().waitFor()
  const { size, pages } = await printed(officer)
  assert.deepEqual(size, [210, 297])
  assert.match(pages.join(), /1 \/ \d.*上门回访单.*周敏.*3-1-1202 日常一般性维修.*□ 不满意/s)
  assert.doesNotMatch(pages.join(), /登记台帐|打印/)
  assert.deepEqual(await violations(officer), [], 'sheet')
  await officer.goto(file)
  await step(officer, '完成回访')
  await officer.locator('#field-mode-PHONE').check()
  await officer.locator('#field-satisfaction-SATISFIED').check()
  await officer.locator('#field-content').fill('业户说已修好，满意')
  await screenshot(officer, 'callback')
  await send(officer)
  await officer.locator('.state-done').first().waitFor()
  await officer.context().close()
})

test('who is dissatisfied has the matter opened again, and is told so before', async () => {
  const request = await repaired('阳台下水管漏水')
  const officer = await signedIn(browser, 'guanliyuan.gl01')
  await callbackOn(officer, request)
  await step(officer, '完成回访')
  await officer.locator('#field-mode-PHONE').check()
  await officer.locator('#field-satisfaction-DISSATISFIED').check()
  await officer.getByText('此事将重新打开').waitFor()
  await officer.locator('#field-content').fill('业户说昨晚又漏了')
  await officer.locator('#field-opinion').fill('请换一位师傅')
  await send(officer)
  await officer.locator('.state-done').first().waitFor()
  await officer.goto(request)
  await officer.getByText('第 2 轮').first().waitFor()
  await officer.context().close()
})

test('every figure of the coverage opens as many matters as it says', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  await page.goto(`${CONSOLE}/coverage`)
  await page.locator('.chart-drawing svg').waitFor()
  await page.locator('.figure a').first().waitFor()
  await screenshot(page, 'coverage')
  const figures = await page
    .locator('.figure a')
    .evaluateAll((links) => links.map((link) => ({ says: Number(link.textContent), address: link.href })))
  assert.ok(figures.length > 0)
  for (const { says, address } of figures.slice(0, 4)) {
    await page.goto(address)
    await page.locator('.behind-figure .count').waitFor()
    assert.match(await page.locator('.behind-figure .count').textContent(), new RegExp(`\\b${says}\\b`))
    await page.waitForFunction((count) => document.querySelectorAll('.row-link').length === count, Math.min(says, 50))
  }
  await page.context().close()
})

test('a part of a bar opens its matters', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  await page.goto(`${CONSOLE}/coverage`)
  const drawing = page.locator('.chart-drawing').first()
  await drawing.locator('svg').waitFor()
  // The first number of the first bar stands in the middle of its part.
  const number = drawing.locator('svg text').filter({ hasText: /^\d+$/ }).first()
  const says = Number(await number.textContent())
  await number.click({ force: true })
  await page.waitForURL(/\/callbacks\?.*outcome=/)
  await page.locator('.behind-figure .count').waitFor()
  assert.match(await page.locator('.behind-figure .count').textContent(), new RegExp(`\\b${says}\\b`))
  await page.context().close()
})

test('a heavy rainstorm is recorded, and it is said what falls due', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  await page.goto(`${CONSOLE}/callbacks`)
  await page.getByRole('link', { name: '登记大暴雨' }).click()
  // No two rainstorms of one office overlap, and this may run again on the same suite.
  const began = Date.now() - (1 + Math.random() * 20) * 86_400_000
  const minute = (time) => new Date(time).toISOString().slice(0, 16)
  await page.locator('#field-beganAt').fill(minute(began))
  await page.locator('#field-endedAt').fill(minute(began + 20 * 60_000))
  await page.locator('#field-source').fill('市气象台 24 小时雨量 112 毫米')
  const said = page.getByRole('status').filter({ hasText: /提交后将有 \d+ 件回访到期|不会有回访到期/ })
  await said.waitFor()
  const foretold = Number((await said.textContent()).match(/\d+/)?.[0] ?? 0)
  assert.deepEqual(await violations(page), [], 'rainstorm')
  await send(page)
  await page.getByRole('heading', { name: new RegExp(`已登记.*\\b${foretold} 件回访到期`) }).waitFor()
  await page.context().close()
})

for (const size of SIZES) {
  test(`everybody can use it at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'zhuren.gl01', { size })
    await page.goto(`${CONSOLE}/coverage`)
    await page.locator('.chart-drawing svg').first().waitFor()
    assert.deepEqual(await violations(page), [], 'coverage')
    await screenshot(page, 'coverage')
    await page.goto(`${CONSOLE}/callbacks`)
    await page.locator('.row-link').first().waitFor()
    assert.deepEqual(await violations(page), [], 'list')
    await screenshot(page, 'callbacks')
    await page.locator('.row-link').first().click()
    await page.locator('.timeline li').first().waitFor()
    await page.keyboard.press('F9')
    assert.deepEqual(await violations(page), [], 'file')
    await page.context().close()
  })
}
