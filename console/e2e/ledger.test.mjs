// The ledger of an office is looked through every day and every week, and nothing open in it is left to itself.
import { after, before, test } from 'node:test'
import { firstOf, registerSome } from './ask.mjs'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, step } from './file.mjs'

const ARRANGED = '明早由林晓回电核实，再转工程部'
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** The latest review of the office, which comes by itself once the office is there. */
function latest(page, period, office) {
  return firstOf(page, `intake/ledger-reviews?period=${period}&office=${office}&size=1`)
}

test('the team leader arranges something for every open line and signs the day', async () => {
  const desk = await signedIn(browser, 'kefu.gl02')
  await registerSome(desk, 1, '问车位月租怎么办理')
  await desk.context().close()
  const page = await signedIn(browser, 'zuzhang.gl02')
  const review = await latest(page, 'DAY', 'GL02')
  await page.getByRole('navigation').getByRole('link', { name: '台帐审阅' }).click()
  await page.getByRole('heading', { name: '台帐审阅' }).waitFor()
  await looksWell(page, 'ledger')
  await page.goto(`${CONSOLE}/ledger/${review.id}`)
  await page.locator('.timeline li').first().waitFor()
  // A day is signed once: on a suite where that has happened today, what it left is looked at.
  if (review.state === 'DUE') {
    await page.getByRole('heading', { name: '尚无跟进安排的未结登记' }).waitFor()
    await looksWell(page, 'ledger-day')
    await step(page, '签署日审')
    const fields = page.locator('form.step').getByRole('textbox')
    await fields.first().waitFor()
    for (const field of await fields.all()) await field.fill(ARRANGED)
    await looksWell(page, 'ledger-day-signing')
    await send(page)
    await happened(page, '签署')
  }
  await page.getByRole('heading', { name: '审阅时的安排' }).waitFor()
  await looksWell(page, 'ledger-day-signed')
  await page.getByRole('listitem').filter({ hasText: ARRANGED }).first().getByRole('link').click()
  await page.locator('.timeline').getByText(ARRANGED).first().waitFor()
  await page.goto(`${CONSOLE}/ledger?state=SIGNED`)
  await page.locator('.row-link', { hasText: review.number }).waitFor()
  await page.context().close()
})

test('the head of the property department signs a week with guidance', async () => {
  const page = await signedIn(browser, 'wuye.gl')
  const review = await latest(page, 'WEEK', 'GL02')
  await page.goto(`${CONSOLE}/ledger/${review.id}`)
  await page.locator('.timeline li').first().waitFor()
  if (review.state === 'DUE') {
    await step(page, '写指导意见并签署')
    await page.locator('#field-guidance').fill('渗漏投诉请当天安排上门，逾期的逐件说明原因。')
    await send(page)
    await happened(page, '签署')
  }
  await page.locator('blockquote').getByText('渗漏投诉请当天安排上门').waitFor()
  await looksWell(page, 'ledger-week-signed')
  await page.context().close()
})
