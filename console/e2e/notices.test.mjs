// An important notice from the paper to the doors: refused once, agreed to by both, released, delivered.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { send, step } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** Ten days from now, as the field for a time takes it. */
function inTenDays() {
  return `${new Date(Date.now() + 864_000_000).toISOString().slice(0, 10)}T18:00`
}

async function decide(page, address, command, decision, reason) {
  await page.goto(address)
  await step(page, command)
  await page.locator(`#field-decision-${decision}`).check({ force: true })
  if (reason) await page.locator('#field-reason').fill(reason)
  await send(page)
}

async function advance(page, command, then) {
  await step(page, command)
  await send(page)
  await page.locator('.state', { hasText: then }).waitFor()
}

/** Several lines at once. */
async function settleAll(page, outcome, note) {
  await page.getByLabel('全选待发').check()
  await page.locator(`#field-outcome-${outcome}`).check({ force: true })
  await page.locator('#field-note').fill(note)
  await page.getByRole('button', { name: '登记所选 2 条' }).click()
  await page.getByRole('button', { name: /登记所选/ }).waitFor({ state: 'detached' })
}

test('an important notice needs both directors, and a refusal shows what was changed since', async () => {
  const writer = await signedIn(browser, 'fuwu.gl01')
  await writer.goto(`${CONSOLE}/notices/new`)
  await writer.locator('#field-importance-IMPORTANT').check({ force: true })
  await writer.locator('#field-title').fill(`电梯年检停梯通知 ${Date.now().toString(36)}`)
  await writer.locator('#field-body').fill('各位业户：\n3号楼电梯周四年检，停梯两小时。\n敬请谅解。')
  await writer.locator('#field-topic').fill('电梯年检')
  await writer.locator('#field-validTo').fill(inTenDays())
  await writer.locator('#field-contact-phone').fill('0591-87551200')
  await writer.getByLabel('上门签收').check()
  assert.equal(await writer.locator('.check-open').count(), 0, 'every point is there')
  await screenshot(writer, 'notice-draft')
  await writer.keyboard.press('Control+Enter')
  await writer.getByRole('heading', { name: /GL01-NT-/ }).waitFor()
  const address = writer.url()
  await advance(writer, '送批', '待批')

  const director = await signedIn(browser, 'zhuren.gl01')
  await decide(director, address, '主任批复', 'DISAGREE', '写明停梯的具体时间')
  await director.getByText('写明停梯的具体时间').first().waitFor()

  await writer.reload()
  await step(writer, '修改')
  await writer.locator('#field-body').fill('各位业户：\n3号楼电梯周四9时至11时年检，停梯两小时。\n敬请谅解。')
  await send(writer)
  await writer.locator('.paper-body', { hasText: '9时至11时' }).waitFor()
  await advance(writer, '送批', '待批')

  await director.goto(address)
  await director.locator('.taken-out', { hasText: '周四年检' }).waitFor()
  await director.locator('.put-in', { hasText: '9时至11时' }).waitFor()
  await screenshot(director, 'notice-difference')
  await decide(director, address, '主任批复', 'AGREE')
  await director.locator('.state', { hasText: '主任已批' }).waitFor()

  const chief = await signedIn(browser, 'zongzhuren.gl')
  await decide(chief, address, '总主任批复', 'AGREE')
  await chief.locator('.state', { hasText: '总主任已批' }).waitFor()

  await writer.reload()
  await advance(writer, '发布', '已发布')
  await step(writer, '编制发放清单')
  await writer.locator('#field-method-DOOR_TO_DOOR').check({ force: true })
  await writer.locator('#field-lines').fill('3-1-1201 3-1-1202 3-1-1203')
  await send(writer)
  await writer.getByText('已登记 0 / 3').waitFor()
  await writer.getByLabel('选择 3-1-1201').check()
  await writer.locator('#field-outcome-SIGNED').check({ force: true })
  await writer.locator('#field-recipient').fill('陈慧敏')
  await writer.getByRole('button', { name: '登记所选 1 条' }).click()
  await writer.getByText('已登记 1 / 3').waitFor()
  await settleAll(writer, 'UNREACHABLE', '晚上七点后在家')
  await writer.getByText('已登记 3 / 3').waitFor()
  await settleAll(writer, 'MAILBOXED', '两次无人，已投信箱')
  await writer.getByText('已投信箱').nth(1).waitFor()
  await screenshot(writer, 'notice-delivered')
  for (const page of [writer, director, chief]) await page.context().close()
})

test('what is written and not sent is there again', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/notices/new`)
  await page.locator('#field-title').fill('灭蚊通知')
  await page.waitForTimeout(400)
  await page.reload()
  await page.getByText('已恢复未提交的内容').waitFor()
  assert.equal(await page.locator('#field-title').inputValue(), '灭蚊通知')
  await page.getByRole('button', { name: '清空' }).click()
  await page.context().close()
})

for (const size of SIZES) {
  test(`everybody can use it at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'zhuren.gl01', { size })
    await page.goto(`${CONSOLE}/notices`)
    await page.locator('.row-link').first().waitFor()
    assert.deepEqual(await violations(page), [], 'list')
    await screenshot(page, 'notices')
    await page.locator('.row-link').first().click()
    await page.locator('.timeline li').first().waitFor()
    assert.deepEqual(await violations(page), [], 'file')
    await page.goto(`${CONSOLE}/notices/new`)
    await page.locator('#field-title').waitFor()
    assert.deepEqual(await violations(page), [], 'paper')
    await page.context().close()
  })
}
