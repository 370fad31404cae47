// A department asks for more time and the desk's leader gives it once; the next time it is the director's to give.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { firstOf } from './ask.mjs'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, routed, step } from './file.mjs'

const DAY = 86_400_000

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** A day of the branch, so many from now. */
const day = (ahead) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + ahead * DAY)

function panel(page) {
  return page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: '延期申请' }) })
}

async function asks(page, until) {
  await step(page, '申请延期')
  await page.locator('#field-until').fill(until)
  await page.locator('#field-reason').fill('立管配件须向厂家定制，到货前先用临时管')
  await looksWell(page, 'extension-form')
  await send(page)
  await panel(page).getByText('待批复').first().waitFor()
}

/** What waits for whoever looks, opened from their board. */
async function decides(page, number, words) {
  await page.goto(`${CONSOLE}/extensions?mine=true`)
  await page.locator('.row-link', { hasText: number.split('-').slice(-2).join('-') }).click()
  await step(page, '批复延期')
  if (words) await page.locator('#field-answer').fill(words)
  await looksWell(page, 'extension-decide')
  await send(page)
}

test('a department has the time that it asked for once the leader says so, and the next time once the director does', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  const number = await routed(desk, 'SERVICE_NEED', '雨水立管渗水，需更换')
  const requestId = desk.url().split('/').at(-1).split('?')[0]
  const department = await signedIn(browser, 'gongcheng.gl01')
  const slip = await firstOf(department, `routing/contact-slips?state=ISSUED&requestId=${requestId}`)
  await department.goto(`${CONSOLE}/slips/${slip.id}`)
  await step(department, '签收')
  await send(department)
  await asks(department, `${day(8)} 18:00`)

  const leader = await signedIn(browser, 'zuzhang.gl01')
  await leader.goto(`${CONSOLE}/extensions?mine=true`)
  await leader.locator('.row-link').first().waitFor()
  await looksWell(leader, 'extensions')
  await decides(leader, number, '同意，请先临时疏通')
  await panel(leader).getByText('已同意').first().waitFor()

  await panel(department).getByText('同意，请先临时疏通').waitFor()
  await department.locator('.what', { hasText: '延期' }).first().waitFor()
  await happened(desk, '部门延期')

  await asks(department, `${day(12)} 18:00`)
  await panel(department).getByText('管理处主任').waitFor()
  await leader.goto(`${CONSOLE}/slips/${slip.id}`)
  await panel(leader).getByText('待批复').waitFor()
  assert.equal(await leader.getByRole('button', { name: '批复延期', exact: true }).count(), 0, 'it is the director’s to give')

  const director = await signedIn(browser, 'zhuren.gl01')
  await decides(director, number)
  await panel(department).getByText('待批复').waitFor({ state: 'detached' })
  await looksWell(department, 'extensions-given')
  for (const page of [director, leader, department, desk]) await page.context().close()
})
