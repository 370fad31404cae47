// An important notice from the paper to the doors: refused once, agreed to by both, released, delivered.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTenDays } from './ask.mjs'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { step } from './file.mjs'
import { printed } from './print.mjs'

const A4 = [210, 297]
const A4_LANDSCAPE = [297, 210]
let browser
/** Of the notice that was released, for those who look at it afterwards. */
let released

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function decide(page, address, command, decision, reason) {
  await page.goto(address)
  await step(page, command)
  await page.locator(`#field-decision-${decision}`).check()
  if (reason) await page.locator('#field-reason').fill(reason)
  await send(page)
}

async function advance(page, command, then) {
  await step(page, command)
  await send(page)
  await page.locator('.state', { hasText: then }).waitFor()
}

/** Tells the same of every line that is shown, at once. */
async function settleAll(page, outcome, note) {
  await page.getByLabel('全选', { exact: true }).check()
  await settle(page, outcome, { note })
}

async function settle(page, outcome, fields = {}) {
  await page.locator(`#field-outcome-${outcome}`).check()
  for (const [field, typed] of Object.entries(fields)) await page.locator(`#field-${field}`).fill(typed)
  await page.getByRole('button', { name: /登记所选/ }).click()
  await page.getByRole('button', { name: /登记所选/ }).waitFor({ state: 'detached' })
}

/** Does this without a line, which is said and comes back. */
async function withoutLine(page, act) {
  await page.context().setOffline(true)
  const acting = act()
  await page.locator('form.step').getByText('网络已断开，内容已保留').waitFor()
  await page.context().setOffline(false)
  await acting
}

async function plan(page, method, places) {
  await step(page, '编制发放清单')
  await page.locator(`#field-method-${method}`).check()
  await page.locator('#field-lines').fill(places)
  await send(page)
  await page.locator('#field-lines').waitFor({ state: 'detached' })
}

/** Opens the lines in this state by their figure, which must be their number. */
async function figure(page, state, count) {
  await page.getByRole('link', { name: `${state} ${count}`, exact: true }).click()
  await page.locator('[aria-label="发放"] [aria-current]', { hasText: state }).waitFor()
  assert.equal(await page.locator('section[aria-label="发放"] tbody tr').count(), count, state)
}

test('an important notice needs both directors, and a refusal shows what was changed since', async () => {
  const writer = await signedIn(browser, 'fuwu.gl01')
  await writer.goto(`${CONSOLE}/notices/new`)
  await writer.locator('#field-importance-IMPORTANT').check()
  await writer.locator('#field-title').fill(`电梯年检停梯通知 ${Date.now().toString(36)}`)
  await writer.locator('#field-body').fill('各位业户：\n3号楼电梯周四年检，停梯两小时。\n敬请谅解。')
  await writer.locator('#field-topic').fill('电梯年检')
  await writer.locator('#field-validTo').fill(await inTenDays(writer))
  await writer.locator('#field-contact-phone').fill('0591-87551200')
  await writer.getByLabel('上门签收').check()
  assert.equal(await writer.locator('.check-open').count(), 0, 'every point is there')
  await screenshot(writer, 'notice-draft')
  await send(writer)
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

  await writer.goto(`${CONSOLE}/notices`)
  await writer.getByRole('link', { name: '全部', exact: true }).waitFor()
  assert.equal(await writer.getByRole('link', { name: '待我批' }).count(), 0, 'who decides nothing is not asked to')
  await director.goto(`${CONSOLE}/notices`)
  const waiting = director.getByRole('link', { name: /^待我批 \d/ })
  await waiting.waitFor()
  const many = (await waiting.textContent()).match(/\d+/)[0]
  await director
    .locator('.rail')
    .getByRole('link', { name: `公告 ${many}`, exact: true })
    .waitFor()

  await director.goto(address)
  await director.locator('.taken-out', { hasText: '周四年检' }).waitFor()
  await director.locator('.put-in', { hasText: '9时至11时' }).waitFor()
  await screenshot(director, 'notice-difference')
  await decide(director, address, '主任批复', 'AGREE')
  await director.locator('.state', { hasText: '主任已批' }).waitFor()

  const chief = await signedIn(browser, 'zongzhuren.gl')
  await chief.waitForURL(/awaitingMe=true/)
  await chief.locator('.row-link').first().waitFor()
  await decide(chief, address, '总主任批复', 'AGREE')
  await chief.locator('.state', { hasText: '总主任已批' }).waitFor()

  await writer.goto(address)
  await advance(writer, '发布', '已发布')
  await plan(writer, 'BOARD_POSTING', '3号楼 大堂告示栏')
  await plan(writer, 'DOOR_TO_DOOR', '3-1-1201 3-1-1202 3-1-1203 3-1-1299')
  await figure(writer, '待发', 5)
  await writer.getByLabel('选择 3-1-1299').check()
  await step(writer, '作废误排')
  await writer.locator('#field-reason').fill('户号填错，没有 1299')
  await send(writer)
  await figure(writer, '误排作废', 1)
  await figure(writer, '待发', 4)
  await writer.getByLabel('选择 3号楼 大堂告示栏').check()
  await settle(writer, 'POSTED')
  await writer.getByLabel('选择 3-1-1201').check()
  await withoutLine(writer, () => settle(writer, 'SIGNED', { recipient: '陈慧敏' }))
  await settleAll(writer, 'UNREACHABLE', '晚上七点后在家')
  await figure(writer, '无人', 2)
  await settleAll(writer, 'MAILBOXED', '两次无人，已投信箱')
  await figure(writer, '已投信箱', 2)
  await figure(writer, '已签收', 1)
  await figure(writer, '已张贴', 1)
  await figure(writer, '全部', 5)
  released = new URL(address).pathname
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

test('every copy is in the register of its month', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  await page.goto(`${CONSOLE}/notices`)
  await page.getByRole('link', { name: '文件发放登记表' }).click()
  await page.getByRole('cell', { name: '3-1-1203' }).first().waitFor()
  await page.locator('#field-month').fill('2020-01')
  await page.getByText('没有符合条件的内容').waitFor()
  assert.match(page.url(), /month=2020-01/)
  await page.context().close()
})

test('the notice, its list and the register are printed on A4, and only they', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  const papers = [
    [`/print${released}`, A4, ['停梯两小时', '0591-87551200', '管理处', '有效期至', '1 / 1'], /同意|仅供核对/],
    [
      `/print${released}?file=true`,
      A4,
      ['停梯两小时', '不同意', '黄志强', '写明停梯的具体时间', '总主任', '内容指纹'],
      /仅供核对/,
    ],
    [
      `/print${released}/lines`,
      A4,
      ['文件发放清单', '3-1-1201', '何丽华', '接件人签字', '已投信箱', '3号楼 大堂告示栏'],
      /陈慧敏|3-1-1299/,
    ],
    ['/print/distribution-register', A4_LANDSCAPE, ['文件发放登记表', '3-1-1203', '上门签收 · 无人', '份数'], /陈慧敏/],
  ]
  for (const [path, paper, said, unsaid] of papers) {
    await page.goto(CONSOLE + path)
    for (const words of said.slice(0, 3)) await page.locator('.sheet').getByText(words).first().waitFor()
    const { size, pages } = await printed(page)
    const text = pages.join('\n')
    assert.deepEqual(size, paper, path)
    for (const words of said) assert.ok(text.includes(words), `${words} is missing in ${path}: ${text}`)
    assert.doesNotMatch(text, unsaid, path)
    assert.doesNotMatch(text, /登记台帐|打印/, path)
  }
  await page.context().close()
})

for (const size of SIZES) {
  test(`everybody can use it at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'zhuren.gl01', { size })
    const screens = [
      ['notices', '/notices', '.row-link'],
      ['notice-new', '/notices/new', '#field-title'],
      ['notice-file', released, '.timeline li'],
      ['notice-register', '/notices/register', '.row-link'],
      ['print-notice', `/print${released}?file=true`, '.sheet-table'],
      ['print-lines', `/print${released}/lines`, '.sheet-table'],
      ['print-register', '/print/distribution-register', '.sheet-table'],
    ]
    for (const [name, path, ready] of screens) {
      await page.goto(CONSOLE + path)
      await page.locator(ready).first().waitFor()
      assert.deepEqual(await violations(page), [], name)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} is too wide`)
      await screenshot(page, name)
    }
    await page.context().close()
  })
}
