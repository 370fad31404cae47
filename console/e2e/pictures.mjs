// Takes the pictures of the documentation from a running suite that has the demo's entries:
//   CONSOLE=http://localhost:8090 PASSWORD=… node e2e/pictures.mjs
import { fileURLToPath } from 'node:url'
import { CONSOLE, openBrowser, signedIn } from './desk.mjs'
import { oneOfEach } from './one-of-each.mjs'

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url))
const DESK = [1366, 768]
/** A list goes on below; its picture need not. */
const LIST = [1366, 540]
const PHONE = [390, 844]

const firstRow = async (page) => {
  await page.locator('.row-link').first().click()
  await page.locator('.timeline li').first().waitFor()
}

/** A caller of whom something is open, and the line that is being written down. */
async function call(page) {
  await page.locator('#field-phone').fill('13800000101')
  await page.locator('#field-unit').fill('3-1-1202')
  await page.locator('#field-callerName').fill('陈慧敏')
  await page.locator('.matter').first().waitFor()
  await page.locator('#field-kind-COMPLAINT').check()
  await page.locator('#field-content').fill('楼上装修中午十二点半还在打钻，已经是这个星期第三次了！')
}

const browser = await openBrowser()
/** Something of each kind that is still in hand, beside the demo's entries. */
const inHand = await oneOfEach(browser)

/** Where each is kept, whose it is, its address, what is there when it is drawn, and what is done first. */
const PICTURES = [
  ['desk', 'kefu.gl01', '/new', '#field-phone', call],
  ['pictures/register', 'kefu.gl01', '/requests', '.row-link', undefined, LIST],
  ['pictures/request', 'kefu.gl01', `/requests/${inHand.requests}`, '.timeline li'],
  ['pictures/slips', 'gongcheng.gl01', '/slips', '.row-link', undefined, LIST],
  ['pictures/callbacks', 'guanliyuan.gl01', '/callbacks?mine=true&state=DUE', '.row-link'],
  ['pictures/coverage', 'zhuren.gl01', '/coverage', '.chart-drawing svg'],
  ['pictures/notice', 'fuwu.gl01', '/notices?state=RELEASED', '.row-link', firstRow],
  ['pictures/organisation', 'zuzhi.hx', '/organisation/calendar', 'table'],
  ['pictures/phone', 'gongcheng.gl01', `/slips/${inHand.slips}`, '.timeline li', undefined, PHONE],
]

for (const [name, user, path, ready, first, size = DESK] of PICTURES) {
  const page = await signedIn(browser, user, { size })
  await page.goto(CONSOLE + path)
  await page.locator(ready).first().waitFor()
  await first?.(page)
  // Names and figures come a moment after what they stand beside.
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: `${DOCS}${name}.png`, animations: 'disabled' })
  await page.context().close()
}
await browser.close()
