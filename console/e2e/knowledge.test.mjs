// What the desk answers from: written down once, found by a character of it, kept true, and readable as it was.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, composed, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'

/** Of this run alone, so that it may be run again on the same suite. */
const RUN = Date.now().toString().slice(-6)
const TITLE = `有线电视报修 ${RUN}`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

function search(page) {
  return page.getByRole('textbox', { name: '检索信息档案' })
}

function line(page, title) {
  return page.locator('.row-link', { hasText: title })
}

async function opened(page, title) {
  await page.goto(`${CONSOLE}/knowledge?text=${encodeURIComponent(title)}`)
  await line(page, title).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

test('an answer is written down, refused with somebody’s mobile in it, and found by one character typed with an input method', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.getByRole('navigation').getByRole('link', { name: '信息档案' }).click()
  await page.getByRole('button', { name: '新增信息档案' }).click()
  await page.locator('#field-title').fill(TITLE)
  await page.locator('#field-answer').fill(`请找张师傅 13700002001`)
  await take(page, 'category', '有线电视')
  await page.locator('#field-keywords').fill(`雪花 没信号 燚${RUN}`)
  await page.locator('#field-source').fill('有线电视公司客服')
  await send(page)
  await page.locator('#field-answer-hint.hint-error').waitFor()
  await screenshot(page, 'knowledge-refused')
  await page.locator('#field-answer').fill('请致电 0591-96335 报修，报单元号。')
  await send(page)
  await page.getByRole('heading', { name: TITLE }).waitFor()
  await screenshot(page, 'knowledge-entry')
  assert.equal(await page.getByText('请致电 0591-96335 报修，报单元号。').count(), 1, 'it says once what to answer')

  await page.getByRole('navigation').getByRole('link', { name: '信息档案' }).click()
  await search(page).focus()
  await composed(page, '燚')
  await page.waitForURL(/text=/)
  await line(page, TITLE).waitFor()
  await search(page).fill(`燚${RUN}`)
  // What was found before stays until the answer is there.
  await page.waitForFunction(() => document.querySelectorAll('.row-link').length === 1)
  await line(page, TITLE).waitFor()
  await screenshot(page, 'knowledge-found')
  await search(page).press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: TITLE }).waitFor()
  await page.context().close()
})

test('what it said before is still to be read, it is verified by the keyboard, and ended for a reason', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await opened(page, TITLE)
  await page.getByRole('button', { name: '修订', exact: true }).click()
  await page.locator('#field-answer').fill('请致电 0591-96336 报修。')
  await send(page)
  await page.getByText('第 2 版').first().waitFor()
  assert.equal(await page.getByText('请致电 0591-96335 报修，报单元号。').count(), 1, 'what it said before')
  await page.keyboard.press('F9')
  await page.getByRole('dialog').waitFor()
  await send(page)
  await page.locator('.what', { hasText: '核实无误' }).waitFor()
  await screenshot(page, 'knowledge-revised')

  await page.getByRole('button', { name: '停用', exact: true }).click()
  await page.locator('#field-reason').fill('改由电信维护')
  await send(page)
  await page.locator('.mark', { hasText: '已停用' }).waitFor()
  await page.locator('.ant-alert-error', { hasText: '改由电信维护' }).waitFor()
  assert.equal(await page.getByText('复核时限').count(), 0, 'nobody reviews what has ended')
  assert.equal(await page.getByRole('button', { name: '修订', exact: true }).count(), 0)
  await page.getByRole('navigation').getByRole('link', { name: '信息档案' }).click()
  await page.getByRole('link', { name: '已停用' }).click()
  await line(page, TITLE).waitFor()
  await screenshot(page, 'knowledge-ended')
  await page.context().close()
})

test('an office reads what another keeps, is not offered to change it, and everybody can read the screens', async () => {
  const keeper = await signedIn(browser, 'kefu.gl01')
  await keeper.goto(`${CONSOLE}/knowledge`)
  const title = `燃气抢修 ${RUN}`
  const known = { title, category: 'OTHER', answer: '请致电 0591-96777。', source: '燃气公司' }
  await ask(keeper, 'intake/knowledge/entries', known)
  await keeper.context().close()
  for (const size of SIZES) {
    const page = await signedIn(browser, 'kefu.gl02', { size })
    await opened(page, title)
    assert.equal(await page.getByRole('button', { name: '修订', exact: true }).count(), 0)
    assert.deepEqual(await violations(page), [], 'entry')
    await screenshot(page, 'knowledge-read')
    await page.goto(`${CONSOLE}/knowledge`)
    await page.locator('.row-link').first().waitFor()
    assert.deepEqual(await violations(page), [], 'list')
    await screenshot(page, 'knowledge-list')
    await page.context().close()
  }
})

test('an inquiry is answered from what was found, by the keyboard, and its file says from which text', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'INQUIRY', '请问燃气抢修打哪个电话')
  await step(page, '分类')
  await take(page, 'category', '其他')
  await send(page)
  await happened(page, '分类')
  await step(page, '即时答复')
  await page.locator('#field-text').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(RUN)
  await page.locator('.ant-select-item-option', { hasText: `燃气抢修 ${RUN}` }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('#field-text').value.includes('0591-96777'))
  await screenshot(page, 'knowledge-cite')
  await send(page)
  await page.locator('.timeline .words', { hasText: /引用 GL01-KE-\d+-\d+ 第 1 版/ }).waitFor()
  await screenshot(page, 'knowledge-cited')
  await page.context().close()
})

test('who keeps entries for the group chooses and reads what they are about by its name', async () => {
  const page = await signedIn(browser, 'jituan.hx')
  const title = `物业费怎么缴 ${RUN}`
  await page.goto(`${CONSOLE}/knowledge`)
  await page.getByRole('button', { name: '新增信息档案' }).click()
  await page.locator('#field-title').fill(title)
  await page.locator('#field-answer').fill('可到服务中心刷卡缴纳。')
  await take(page, 'category', '其他')
  await page.locator('#field-source').fill('集团财务部通知')
  await send(page)
  await page.getByRole('heading', { name: title }).waitFor()
  await page.getByText('类别：其他').waitFor()
  await page.context().close()
})
