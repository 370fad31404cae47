// What takes long is planned, told, objected to, planned anew, agreed to and kept, through the screens of both sides.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { routed, step } from './file.mjs'

const DAY = 86_400_000

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** A day of the branch, so many from now. */
const day = (ahead) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + ahead * DAY)

async function openSlip(page, number, state) {
  await page.goto(`${CONSOLE}/slips?state=${state}`)
  const link = page.locator('.row-link', { hasText: number.split('-').slice(-2).join('-') })
  await page.locator('.row-link').first().waitFor()
  // The oldest come first: whoever has many looks on.
  while (!(await link.count()) && (await page.getByRole('button', { name: '下一页' }).count())) {
    await page.getByRole('button', { name: '下一页' }).click()
    await page.locator('.row-link').first().waitFor()
  }
  await link.first().click()
  await page.getByRole('heading', { level: 1, name: number }).waitFor()
}

function panel(page) {
  return page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: /^处理计划/ }) })
}

function stands(page, what) {
  return panel(page).locator('.state', { hasText: what }).first().waitFor()
}

test('a department plans, the household objects and then agrees to the next version, and what was promised is kept', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '雨水立管渗水，需更换')

  const department = await signedIn(browser, 'gongcheng.gl01')
  await openSlip(department, number, 'ISSUED')
  await step(department, '签收')
  await send(department)
  await step(department, '提交处理计划')
  await department.locator('#field-method').fill('更换3号楼东侧雨水立管')
  await department.locator('#field-steps-0--text').fill('采购立管及配件')
  await department.locator('#field-steps-0--by').fill(day(2))
  await department.locator('#field-commitments-0--text').fill('周五前恢复排水')
  await department.locator('#field-commitments-0--dueAt').fill(`${day(4)} 18:00`)
  await looksWell(department, 'plan-form')
  await send(department)
  await stands(department, '待转告业户')

  await stands(desk, '待转告业户')
  await looksWell(desk, 'plan-to-be-told')
  await step(desk, '转告业户')
  await desk.locator('#field-answer-OBJECTED').check()
  await desk.locator('#field-said').fill('周五太晚，希望后天前修好')
  await send(desk)
  await stands(desk, '业户有异议')

  await stands(department, '业户有异议')
  await panel(department).getByText('希望后天前修好').waitFor()
  await step(department, '提交处理计划')
  assert.equal(await department.locator('#field-method').inputValue(), '更换3号楼东侧雨水立管', 'nobody types it twice')
  await department.locator('#field-commitments-0--text').fill('后天前恢复排水')
  await department.locator('#field-commitments-0--dueAt').fill(`${day(2)} 12:00`)
  await send(department)
  await stands(department, '待转告业户')
  await panel(department).getByText('第 2 版').waitFor()

  await panel(desk).getByText('第 2 版').waitFor()
  await step(desk, '转告业户')
  await desk.locator('#field-answer-AGREED').check()
  await send(desk)
  await stands(desk, '业户同意')
  await desk.locator('.what', { hasText: '业户同意处理计划' }).first().waitFor()

  await stands(department, '业户同意')
  await department.getByRole('button', { name: /^登记履行/ }).click()
  await department.locator('#field-note').fill('立管已更换，排水正常')
  await screenshot(department, 'plan-agreed')
  await send(department)
  await stands(department, '已履行')
  await looksWell(department, 'plan-kept')
  await department.context().close()
  await desk.context().close()
})
