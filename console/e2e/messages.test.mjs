// Who calls and cannot be spoken to is rung back or leaves a message, through the screens of those who owe it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** Opens the newest line of a part of the board. */
async function openNewest(page, part, said) {
  await page.goto(`${CONSOLE}/messages?part=${part}`)
  const row = page.locator('tr', { hasText: said })
  await row.first().locator('.row-link').click()
  await page.locator('.timeline li').first().waitFor()
}

test('a call back is promised with the keyboard alone, tried once in vain, and made', async () => {
  const said = `询问押金 ${Date.now()}`
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-phone').fill('13800000126')
  await page.locator('#field-unit').fill('3-1-1202')
  await page.locator('#field-content').fill(said)
  await page.keyboard.press('F4')
  await page.getByRole('heading', { name: '答应回电' }).waitFor()
  assert.equal(await page.locator('#field-phone').inputValue(), '13800000126')
  assert.equal(await page.locator('#field-unit').inputValue(), '3-1-1202')
  assert.equal(await page.locator('#field-content').inputValue(), said, 'nobody types it twice')
  await screenshot(page, 'call-back')
  await send(page)
  await page.getByText('已记下').waitFor()
  assert.equal(await page.locator('#field-phone').inputValue(), '', 'there is nothing left to register')

  await openNewest(page, 'allCalls', said)
  await step(page, '未接通')
  await page.locator('#field-outcome-NO_ANSWER').check()
  await send(page)
  await happened(page, '未接通')
  await page.getByText('无人接听').first().waitFor()
  await step(page, '已回电')
  await page.locator('#field-said').fill('已告知三日内退还')
  await send(page)
  await happened(page, '已回电')
  await page.getByText('已告知三日内退还').first().waitFor()
  await screenshot(page, 'call-back-made')
  await page.context().close()
})

test('a message is left for a department, passed on, and answered by whoever leads it', async () => {
  const said = `请工程部看电梯厅的灯 ${Date.now()}`
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-phone').fill('13800000127')
  await page.locator('#field-unit').fill('3-1-1203')
  await page.locator('#field-callerName').fill('林女士')
  await page.keyboard.press('F8')
  await page.getByRole('heading', { name: '记留言' }).waitFor()
  assert.equal(await page.locator('#field-callerName').inputValue(), '林女士')
  await take(page, 'addressee', '工程部')
  await page.locator('#field-reason-ABSENT').check()
  await page.locator('#field-content').fill(said)
  await screenshot(page, 'message')
  await send(page)
  await page.getByText('已记下').waitFor()

  await openNewest(page, 'allMessages', said)
  await step(page, '转达')
  await page.locator('#field-told').fill('工程部值班')
  await page.locator('#field-how-BY_PHONE').check()
  await send(page)
  await happened(page, '转达')

  const department = await signedIn(browser, 'gongcheng.gl01')
  await department.goto(`${CONSOLE}/messages?part=toAnswer&mine=true`)
  await department.locator('tr', { hasText: said }).first().locator('.row-link').click()
  await step(department, '已答复来电人')
  await department.locator('#field-answer').fill('已回电，明日上门')
  await send(department)
  await happened(department, '已答复')
  await screenshot(department, 'message-answered')
  await department.context().close()
  await page.context().close()
})

test('what was typed of a message is still there after the form was closed, and is told apart from the next caller', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-phone').fill('13800000128')
  await page.keyboard.press('F8')
  await page.locator('#field-content').fill('还没写完')
  await page.keyboard.press('Escape')
  await page.locator('#field-kind-INQUIRY').waitFor({ state: 'attached' })
  await page.locator('#field-phone').fill('13800000129')
  await page.keyboard.press('F8')
  await page.getByText('上次未提交的内容是另一位来电人的').waitFor()
  assert.equal(await page.locator('#field-content').inputValue(), '还没写完')
  await page.getByRole('button', { name: '换成正在登记的来电人' }).click()
  assert.equal(await page.locator('#field-phone').inputValue(), '13800000129')
  await page.context().close()
})

test('board and form can be used by everybody, on whatever screen', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    await page.goto(`${CONSOLE}/messages`)
    await page.getByRole('heading', { name: '留言与回电' }).waitFor()
    assert.deepEqual(await violations(page), [], 'board')
    await page.goto(`${CONSOLE}/new`)
    await page.locator('#field-phone').waitFor()
    await page.keyboard.press('F8')
    await page.getByRole('heading', { name: '记留言' }).waitFor()
    assert.deepEqual(await violations(page), [], 'form')
  }
  await page.context().close()
})
