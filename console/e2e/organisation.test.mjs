// Who keeps the organisation: a new colleague, a stricter limit, a working day made a day off; everybody else looks.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'

const PARTS = ['places', 'branches', 'offices', 'departments', 'posts', 'calendar', 'policies', 'categories']
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function open(page, part) {
  await page.goto(`${CONSOLE}/organisation/${part}`)
  await page.locator('table').first().waitFor()
}

test('a new colleague is given a post, and the post ends', async () => {
  const page = await signedIn(browser, 'zuzhi.hx')
  const staffId = `xin.${Date.now().toString(36)}`
  await open(page, 'posts')
  await page.getByRole('button', { name: '新增' }).click()
  await page.locator('#field-staffId').fill(staffId)
  await page.getByLabel('姓名', { exact: true }).fill('欧阳晓慧')
  await page.locator('#field-org').click()
  await page.keyboard.type('嘉园')
  await page.keyboard.press('Enter')
  await page.locator('#field-roles').click()
  await page.keyboard.type('接线生')
  await page.keyboard.press('Enter')
  await send(page)
  const row = page.getByRole('row').filter({ hasText: staffId })
  await row.waitFor()
  assert.match(await row.textContent(), /欧阳晓慧[\s\S]*接线生[\s\S]*嘉园管理处/)

  await row.getByRole('button', { name: /^结束 欧阳晓慧/ }).click()
  await send(page)
  await row.getByText('起不再有效').waitFor()
  await page.context().close()
})

test('a company is called by its name where its people work', async () => {
  const page = await signedIn(browser, 'zuzhi.hx')
  await open(page, 'places')
  const row = page.getByRole('row').filter({ hasText: 'HX/FZ' })
  await row.getByRole('button', { name: /^修改/ }).click()
  await page.locator('#field-nameZh').fill('闽江项目公司')
  await send(page)
  await row.getByText('闽江项目公司').waitFor()
  await page.context().close()

  const above = await signedIn(browser, 'pinzhi.fz')
  await above.locator('.rail .org').getByText('闽江项目公司').waitFor()
  await above.context().close()
})

test('a branch may be stricter than the group, never looser', async () => {
  const page = await signedIn(browser, 'zuzhi.hx')
  await open(page, 'policies')
  const row = page.getByRole('row').filter({ hasText: '公告审批' })
  await row.getByRole('button').click()
  await page.locator('#field-value').fill('9')
  await send(page)
  await page.getByRole('alert').waitFor()
  assert.equal(await page.locator('#field-value').inputValue(), '9')
  await page.locator('#field-value').fill('1')
  await send(page)
  await row.getByText('1 个工作日').waitFor()
  await page.context().close()
})

test('a working day is made a day off', async () => {
  const page = await signedIn(browser, 'zuzhi.hx')
  await open(page, 'calendar')
  await page.getByRole('button', { name: '修改' }).click()
  const day = page.getByRole('dialog').getByRole('button', { name: /^\d{4}-12-15/ })
  const before = await day.textContent()
  await day.click()
  assert.notEqual(await day.textContent(), before)
  await send(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.context().close()
})

test('a director sees it and is offered no change', async () => {
  const page = await signedIn(browser, 'zhuren.gl01')
  await open(page, 'posts')
  await page.getByText('林晓').waitFor()
  assert.equal(await page.getByRole('button', { name: /修改|新增|结束/ }).count(), 0)
  await page.context().close()
})

for (const size of SIZES) {
  test(`everybody can use it at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'zuzhi.hx', { size })
    for (const part of PARTS) {
      await open(page, part)
      assert.deepEqual(await violations(page), [], part)
      await screenshot(page, `organisation-${part}`)
    }
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByRole('dialog').waitFor()
    assert.deepEqual(await violations(page), [], 'form')
    await page.context().close()
  })
}
