// A complaint through the desk, by keyboard alone: registered, found in the list, restated from its file.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { registerSome } from './ask.mjs'
import { CONSOLE, composed, openBrowser, screenshot, send, signedIn } from './desk.mjs'

const KEYS_ALLOWED = 20
const SAID = '楼上装修中午十二点半还在打钻，已经是这个星期第三次了！'
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a complaint is registered by keyboard alone, in Chinese, and is taken on from its file', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  let keys = 0
  const press = (key) => {
    keys += 1
    return page.keyboard.press(key)
  }
  const begin = Date.now()
  await page.locator('#field-phone:focus').waitFor()
  await page.keyboard.type('13800000103')
  await press('Tab')
  await page.keyboard.type('5-1-0803')
  await page.getByText(/号码 13800000103/).waitFor()
  await press('Tab')
  await page.keyboard.type('王芳')
  await press('Tab')
  await press('Tab')
  await press('Tab')
  await press('4')
  await press('Tab')
  await composed(page, SAID)
  await screenshot(page, 'desk')
  await press('Control+Enter')
  const done = page.getByRole('heading', { name: /已登记 GL01-SR-/ })
  await done.waitFor()
  const number = (await done.textContent()).match(/GL01-SR-\d+-\d+/)[0]
  const seconds = (Date.now() - begin) / 1000
  console.log(`M1: ${keys} keys besides number and words, ${seconds.toFixed(1)} s`)
  assert.ok(keys <= KEYS_ALLOWED)

  await page.keyboard.press('Control+KeyK')
  await page.getByLabel('编号或单元').fill(number)
  const row = page.getByRole('row', { name: new RegExp(number) })
  await row.waitFor()
  assert.match(await row.textContent(), /投诉[\s\S]*待核实[\s\S]*剩/)
  await screenshot(page, 'register')
  await page.keyboard.press('Tab')
  await row.getByRole('link').press('Enter')
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor()
  assert.equal(await page.locator('blockquote').textContent(), SAID)

  await page.keyboard.press('F9')
  await page.getByLabel(/复述的要点/).waitFor()
  await composed(page, '楼上午间装修打钻，一周三次')
  for (const asked of ['楼上一单元', '中午十二点半', '装修工人', '午间停工']) {
    await page.keyboard.press('Tab')
    await composed(page, asked)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('噪')
  await page.locator('.ant-select-item-option').first().waitFor()
  await page.keyboard.press('Enter')
  await screenshot(page, 'verify')
  await send(page)
  await page.getByText('复述核实', { exact: true }).and(page.locator('.what')).waitFor()
  assert.match(await page.locator('.file-head').textContent(), /已分类/)
  await screenshot(page, 'file')
  await page.setViewportSize({ width: 390, height: 844 })
  await screenshot(page, 'file')
  await page.context().close()
})

test('a request is found by one character of what was said', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const rare = String.fromCharCode(0x3400 + Math.floor(Math.random() * 6000))
  await registerSome(page, 1, `阳台${rare}字门牌松动，怕掉下来`)
  await page.goto(`${CONSOLE}/requests`)
  const field = page.getByLabel('说过的话')
  await field.click()
  await composed(page, rare)
  // The list looks again by itself until the words can be searched.
  const row = page.getByRole('row', { name: new RegExp(`阳台${rare}字门牌`) })
  await row.waitFor()
  assert.equal(await row.locator('mark').textContent(), rare)
  assert.equal(new URL(page.url()).searchParams.get('said'), rare)
  await screenshot(page, 'said')
  await page.setViewportSize({ width: 390, height: 844 })
  await screenshot(page, 'said')
  await page.context().close()
})

test('what is open for a caller is shown before anything new is written down', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${new URL(page.url()).origin}/#phone=13800000103`)
  const matters = page.getByRole('complementary', { name: '来电与未办结' })
  await matters
    .getByText(/未办结 \d/)
    .first()
    .waitFor()
  assert.equal(await page.locator('#field-phone').inputValue(), '13800000103')
  assert.equal(new URL(page.url()).hash, '')
  await page.context().close()
})

test('who lives in a home is known before they have ever called', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.locator('#field-unit').fill('3栋1单元1202')
  await page.getByRole('list', { name: '此户登记在册的人' }).getByRole('button', { name: '陈慧敏' }).click()
  assert.equal(await page.locator('#field-callerName').inputValue(), '陈慧敏')
  assert.equal(await page.locator('#field-unit').inputValue(), '3-1-1202')
  await page.context().close()
})

test('the register is taken along as a table, by the filter that is set', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/requests?kind=COMPLAINT`)
  await page.locator('.row-link').first().waitFor()
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()])
  const text = readFileSync(await table.path(), 'utf8')
  assert.match(text, /^\uFEFF.*编号/)
  assert.match(text, /GL01-SR-/)
  assert.doesNotMatch(text, /服务需求/)
  const workbook = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 Excel' }).click()
  assert.match((await workbook).suggestedFilename(), /\.xlsx$/)
  // A workbook is a packed folder.
  assert.equal(readFileSync(await (await workbook).path(), 'latin1').slice(0, 2), 'PK')
  await page.context().close()
})
