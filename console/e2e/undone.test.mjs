// What people take back: a notice, a line of the register, a slip; and who goes on with what an ended department had in hand.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTenDays } from './ask.mjs'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, route, routed, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function because(page, command, reason) {
  await step(page, command)
  await page.locator('#field-reason').fill(reason)
  await send(page)
  await happened(page, command)
}

test('a notice that was submitted too soon is taken back, and dropped', async () => {
  const page = await signedIn(browser, 'fuwu.gl01')
  await page.goto(`${CONSOLE}/notices/new`)
  await page.locator('#field-title').fill(`楼道保洁安排 ${Date.now().toString(36)}`)
  await page.locator('#field-body').fill('各位业户：\n下周一至周三分栋清洗楼道地面。')
  await page.locator('#field-topic').fill('楼道保洁')
  await page.locator('#field-validTo').fill(await inTenDays(page))
  await page.locator('#field-contact-phone').fill('0591-87551200')
  await page.getByLabel('上门签收').check()
  await send(page)
  await page.getByRole('heading', { name: /GL01-NT-/ }).waitFor()
  await step(page, '送批')
  await send(page)
  await page.locator('.state', { hasText: '待批' }).waitFor()
  await step(page, '取回')
  await send(page)
  await page.locator('.state', { hasText: '拟稿' }).waitFor()
  await step(page, '作废')
  await page.locator('#field-reason').fill('保洁改期')
  await send(page)
  await page.locator('.state', { hasText: '已作废' }).waitFor()
  await page.getByText('目前没有您可以办理的步骤').waitFor()
  await screenshot(page, 'notice-dropped')
  await page.context().close()
})

test('a line that was registered twice is taken out, with its slip, by who may', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '厨房水槽漏水，与上一条重复')
  assert.equal(await desk.getByRole('button', { name: '作废', exact: true }).count(), 0)
  const leader = await signedIn(browser, 'zuzhang.gl01')
  await leader.goto(desk.url())
  await because(leader, '作废', '与上一条重复登记')
  await leader.locator('.file-head .state', { hasText: '已作废' }).waitFor()
  await leader.getByRole('link', { name: number }).click()
  await leader.locator('.file-head .state', { hasText: '已撤回' }).waitFor()
  await desk.context().close()
  await leader.context().close()
})

test('a slip for the wrong department is taken back, and the matter goes to the right one', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const number = await routed(page, 'SERVICE_NEED', '楼道感应灯不亮')
  const file = page.url()
  await page.getByRole('link', { name: number }).click()
  await because(page, '撤回', '应由安全管理部处理')
  await page.locator('.file-head .state', { hasText: '已撤回' }).waitFor()
  await page.goto(file)
  await step(page, '转处理部门')
  await take(page, 'departmentCode', '安全管理部')
  await page.locator('#field-content').fill('楼道感应灯不亮，请今日查看')
  await send(page)
  await page.getByText(/GL01-CS-\d+-\d+ 安全管理部/).waitFor()
  await page.context().close()
})

test('what an ended department had in hand is found and given to another', async () => {
  const name = `绿化组${Date.now().toString(36).slice(-4)}`
  const keeper = await signedIn(browser, 'zuzhi.hx')
  await keeper.goto(`${CONSOLE}/organisation/departments`)
  await keeper.getByRole('button', { name: '新增' }).click()
  await keeper.locator('#field-nameZh').fill(name)
  await keeper.locator('#field-nameEn').fill('Gardening')
  await take(keeper, 'office', '嘉园管理处')
  await take(keeper, 'kind', '绿化')
  await send(keeper)
  const row = keeper.getByRole('row').filter({ hasText: name })
  await row.waitFor()

  const desk = await signedIn(browser, 'kefu.gl01')
  await registered(desk, 'SERVICE_NEED', '3号楼前绿篱过高，挡住路灯')
  await step(desk, '分类')
  await take(desk, 'category', '清洁卫生')
  await send(desk)
  await happened(desk, '分类')
  const number = await route(desk, name, '3号楼前绿篱过高，请修剪')
  await step(desk, '转处理部门')
  await take(desk, 'departmentCode', '保洁部')
  await desk.locator('#field-content').fill('修剪后请清扫枝叶')
  await send(desk)
  await desk
    .getByRole('link', { name: /GL01-CS-\d+-\d+/ })
    .nth(1)
    .waitFor()

  await row.getByRole('button', { name: /^结束/ }).click()
  await send(keeper)
  await row.getByText('起不再有效').waitFor()

  const director = await signedIn(browser, 'zhuren.gl01')
  await director.goto(`${CONSOLE}/organisation/departments`)
  const ended = director.getByRole('row').filter({ hasText: name })
  await ended.getByText('尚有 1 件未办结').click()
  await screenshot(director, 'organisation-owed')
  assert.deepEqual(await violations(director), [])
  await ended.getByRole('link', { name: number }).click()
  await step(director, '移交另一部门')
  await take(director, 'toDepartment', '保洁部')
  await director.locator('#field-reason').fill('绿化组撤销，并入保洁部')
  await send(director)
  await director
    .getByRole('alert')
    .getByText(/保洁部 在本轮已有未办结的联络单/)
    .waitFor()
  await director.getByLabel(/这是另一事项/).check()
  await send(director)
  await director.getByText(`${name} → 保洁部：绿化组撤销`).waitFor()
  for (const page of [keeper, desk, director]) await page.context().close()
})
