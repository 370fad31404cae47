// What two departments send back stands before whoever is above them, who decides which of them has it, once for all.
import { after, before, test } from 'node:test'
import { ask, firstOf } from './ask.mjs'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { routed, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function sentBack(page, slip) {
  await ask(page, `routing/contact-slips/${slip.id}/rejection`, { reason: '不属于本部门' }, slip.version)
}

test('a matter that was sent back twice is decided above both departments, and the one decided on keeps it', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  await routed(desk, 'SERVICE_NEED', '楼道排水沟堵塞')
  const requestId = desk.url().split('/').at(-1).split('?')[0]
  const department = await signedIn(browser, 'gongcheng.gl01')
  await sentBack(department, await firstOf(department, `routing/contact-slips?state=ISSUED&requestId=${requestId}`))

  await desk.reload()
  await desk.locator('.what', { hasText: '联络单退回' }).first().waitFor()
  const { version } = await ask(desk, `intake/service-requests/${requestId}`)
  const again = { departmentCode: 'GL01-ENGINEERING', content: '楼道排水沟堵塞，请再核实', transmission: 'WRITTEN' }
  await ask(desk, `intake/service-requests/${requestId}/routing`, again, version)
  const second = await firstOf(department, `routing/contact-slips?state=ISSUED&requestId=${requestId}`)
  await sentBack(department, second)

  const director = await signedIn(browser, 'zhuren.gl01')
  await firstOf(director, `routing/slip-escalations?slip=${second.id}`)
  await director.goto(`${CONSOLE}/escalated`)
  await director.locator('.row-link').first().waitFor()
  await looksWell(director, 'escalated')
  await director.goto(`${CONSOLE}/slips/${second.id}`)
  await step(director, '协调决定')
  await take(director, 'department', '工程部')
  await director.locator('#field-reason').fill('公共排水沟由工程部负责')
  await looksWell(director, 'escalated-decide')
  await send(director)
  await director.getByText('公共排水沟由工程部负责').waitFor()

  const decided = await firstOf(department, `routing/contact-slips?state=ISSUED&requestId=${requestId}`)
  await department.goto(`${CONSOLE}/slips/${decided.id}`)
  await step(department, '签收')
  await send(department)
  await department.context().close()
  await director.context().close()
  await desk.context().close()
})
