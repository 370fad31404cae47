// The register as people come back to it: what they keep asking for is one press away, and goes onto paper as it is shown.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { registerSome } from './ask.mjs'
import { looksWell, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, signedIn } from './desk.mjs'
import { printed } from './print.mjs'

const A4 = [210, 297]
const A4_LANDSCAPE = [297, 210]
const LINES = 2
const name = `本人未办结 ${Date.now() % 1_000_000}`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a filter is kept under a name, counts as many as it shows, and is shared with the office', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await registerSome(page, LINES)
  await page.goto(`${CONSOLE}/requests?mine=true&kind=SERVICE_NEED`)
  await page.getByRole('button', { name: '存为常用筛选' }).click()
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('名称').press('Enter')
  const kept = page.getByRole('navigation', { name: '常用筛选' }).getByRole('link', { name })
  await kept.locator('.count').waitFor()
  const counted = Number(await kept.locator('.count').textContent())
  assert.ok(counted >= LINES, `${counted} counted`)
  await page.waitForFunction((count) => document.querySelectorAll('.row-link').length === count, Math.min(counted, 50))
  await page.goto(`${CONSOLE}/requests?state=CLOSED`)
  await kept.click()
  await page.waitForURL(/mine=true/)
  await page.getByRole('button', { name: '与本处共用' }).click()
  await page.getByRole('button', { name: '取消共用' }).waitFor()
  await page.context().close()

  const colleague = await signedIn(browser, 'kefu.gl01')
  await colleague.goto(`${CONSOLE}/requests`)
  await colleague.getByRole('link', { name: `${name} · 本处` }).click()
  await colleague.waitForURL(/mine=true/)
  assert.equal(await colleague.getByRole('button', { name: '取消共用' }).count(), 0)
  assert.equal(await colleague.getByRole('button', { name: '删除' }).count(), 0)
  await colleague.context().close()

  const leader = await signedIn(browser, 'zuzhang.gl01')
  await leader.goto(`${CONSOLE}/requests`)
  await leader.getByRole('link', { name }).click()
  await leader.getByRole('button', { name: '删除' }).click()
  await leader.getByRole('link', { name }).waitFor({ state: 'detached' })
  await leader.context().close()
})

test('several values, days and order stand in the address, and the list is printed as it is filtered', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.goto(`${CONSOLE}/requests?kind=SERVICE_NEED`)
  await page.locator('.row-link').first().waitFor()
  await page.getByLabel('收到不早于').fill('2020-01-01')
  await page.getByLabel('按时限排列').check()
  await page.waitForURL(/from=2020-01-01.*byDue=true|byDue=true.*from=2020-01-01/)
  await page.locator('.row-link').first().waitFor()
  const first = await page.locator('.row-link').first().textContent()
  await looksWell(page, 'register-filters')
  await page.getByRole('link', { name: '打印' }).click()
  await page.locator('.sheet').getByText(first).waitFor()
  const { size, pages } = await printed(page)
  assert.deepEqual(size, A4_LANDSCAPE)
  assert.match(pages.join(), /登记台帐/)
  assert.match(pages.join(), /服务需求/)
  await page.context().close()
})

test('a request is printed on its sheet, the phone as masked as on the screen', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.goto(`${CONSOLE}/requests?kind=SERVICE_NEED&mine=true`)
  await page.locator('.row-link').first().click()
  await page.getByRole('link', { name: '打印' }).click()
  await page.getByRole('heading', { name: '顾客服务信息处理单' }).waitFor()
  await page
    .getByRole('cell', { name: /管理处/ })
    .first()
    .waitFor()
  const { size, pages } = await printed(page)
  assert.deepEqual(size, A4)
  const paper = pages.join('\n')
  for (const said of ['水管漏水', '3-1-1202', '处理答复', '主任意见', '客服签字', '1 / 1']) {
    assert.ok(paper.includes(said), `${said} is missing in ${paper}`)
  }
  assert.doesNotMatch(paper, /登记台帐|返回/)
  assert.deepEqual(await violations(page), [])
  await screenshot(page, 'request-sheet')
  await page.context().close()
})
