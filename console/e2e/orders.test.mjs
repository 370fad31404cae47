// Somebody goes to a household's door with a phone in the hand: from the slip to the signature.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, firstOf } from './ask.mjs'
import { violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, step, take } from './file.mjs'

const PHONE = [390, 844]
const FULL = { job: 'REPAIR', equipment: '水槽下水管', content: '水槽下水管漏水，上门检修' }

let browser
let desk
let engineer

before(async () => {
  browser = await openBrowser()
  desk = await signedIn(browser, 'kefu.gl01')
  engineer = await signedIn(browser, 'gongcheng.gl01', { size: PHONE })
})
after(() => browser.close())

/** A slip that the engineers are at. */
async function inHandling() {
  const content = `水槽下水管漏水 ${Date.now()}`
  const line = { kind: 'SERVICE_NEED', channel: 'PHONE', content, unit: '3-1-1202' }
  const made = await ask(desk, 'intake/service-requests', line)
  const { branch, version } = await ask(desk, `intake/service-requests/${made.id}`)
  const { categories } = await ask(desk, `intake/organisation/branches/${branch}/categories`)
  const { code } = categories.find((it) => it.nameZh.includes('下水'))
  await ask(desk, `intake/service-requests/${made.id}/triage`, { category: code }, version)
  const routing = { departmentCode: 'GL01-ENGINEERING', content, transmission: 'WRITTEN' }
  const classified = await ask(desk, `intake/service-requests/${made.id}`)
  await ask(desk, `intake/service-requests/${made.id}/routing`, routing, classified.version)
  const { id } = await firstOf(desk, `routing/contact-slips?requestId=${made.id}`)
  for (const command of ['acknowledgement', 'handling-start']) {
    const { slip } = await ask(engineer, `routing/contact-slips/${id}`)
    await ask(engineer, `routing/contact-slips/${id}/${command}`, {}, slip.version)
  }
  return id
}

/** Does with an order what is not looked at here. */
async function doing(page, id, command, body = {}) {
  const { order } = await ask(page, `routing/work-orders/${id}`)
  return ask(page, `routing/work-orders/${id}/${command}`, body, order.version)
}

async function visit() {
  const { now } = await ask(desk, 'intake/clock')
  const [from, to] = [1, 2].map((hours) => new Date(Date.parse(now) + hours * 3_600_000).toISOString())
  return { from, to, content: '更换水槽下水管', estimatedMinutes: 60, agreedWith: '陈女士' }
}

/** Signs with a finger. */
async function draw(page) {
  const pad = page.locator('.signature-pad')
  await pad.scrollIntoViewIfNeeded()
  const { x, y } = await pad.boundingBox()
  await page.mouse.move(x + 40, y + 60)
  await page.mouse.down()
  for (const [right, down] of [
    [90, 30],
    [120, 90],
    [200, 50],
  ])
    await page.mouse.move(x + right, y + down, { steps: 4 })
  await page.mouse.up()
}

/** Does what the screen has first and large. */
async function tick(page, name) {
  const first = page.locator('.work-order .ant-btn-primary')
  await first.filter({ hasText: `完成：${name}` }).waitFor()
  assert.equal(await first.count(), 1)
  await first.click()
  // What is done next goes with the version that this one makes.
  await first.filter({ hasText: `完成：${name}` }).waitFor({ state: 'detached' })
}

test('an order is opened on a slip, appointed, and done at the door with a phone in the hand', async () => {
  const slip = await inHandling()
  await engineer.goto(`${CONSOLE}/slips/${slip}`)
  await step(engineer, '开工单')
  await engineer.locator('#field-equipment').fill('水槽下水管')
  await engineer.locator('#field-noisy').check()
  await send(engineer)
  await engineer.getByRole('link', { name: /GL01-WO-/ }).click()
  await engineer.getByRole('heading', { level: 1, name: /GL01-WO-/ }).waitFor()
  const id = new URL(engineer.url()).pathname.split('/').at(-1)

  await desk.goto(`${CONSOLE}/orders/${id}`)
  await step(desk, '预约')
  await desk.getByText('非常对不起').first().waitFor()
  await screenshot(desk, 'order-appointing')
  await desk.keyboard.press('Escape')
  await doing(desk, id, 'appointment', await visit())
  await desk.getByRole('button', { name: '改约' }).waitFor()
  await desk.getByText('等待部门指派维修人员。').waitFor()

  await engineer.reload()
  await step(engineer, '指派')
  await take(engineer, 'technician', '郑建国')
  await send(engineer)
  await happened(engineer, '指派')
  await engineer.locator('.timeline .words', { hasText: '郑建国' }).waitFor()
  for (const name of ['带鞋套', '带垫布']) await tick(engineer, name)
  await step(engineer, '到达')
  await send(engineer)
  await happened(engineer, '到达')
  await engineer.locator('.due-step', { hasText: '先生（小姐）您好，我们需要对水槽下水管进行维修，可以进去吗？' }).waitFor()
  await screenshot(engineer, 'order-at-the-door')
  assert.deepEqual(await violations(engineer), [])
  await tick(engineer, '问候并讲明作业')
  await step(engineer, '业户同意入户')
  await engineer.locator('#field-admittedBy').fill('陈女士')
  await send(engineer)
  await happened(engineer, '业户同意')
  for (const name of ['套上鞋套', '铺好垫布', '讲明噪音']) await tick(engineer, name)
  await step(engineer, '开始作业')
  await send(engineer)
  await happened(engineer, '开始作业')
  await step(engineer, '完工')
  await engineer.locator('#field-summary').fill('已更换水槽下水管，试水无滴漏')
  await screenshot(engineer, 'order-finishing')
  await send(engineer)
  await happened(engineer, '完工')
  await tick(engineer, '讲明使用注意事项')
  await step(engineer, '业户验收签字')
  await engineer.locator('#field-satisfied').check()
  await engineer.locator('#field-signer').fill('陈女士')
  await draw(engineer)
  await screenshot(engineer, 'order-signing')
  await send(engineer)
  await happened(engineer, '业户验收签字')
  await engineer.getByText('已完成').first().waitFor()
  await screenshot(engineer, 'order-done')

  await engineer.getByRole('link', { name: /GL01-CS-/ }).click()
  await engineer.getByRole('heading', { level: 1, name: /GL01-CS-/ }).waitFor()
  await step(engineer, '反馈结果')
  await engineer.getByRole('button', { name: '按已完成的工单填写' }).click()
  assert.equal(await engineer.locator('#field-result').inputValue(), '已更换水槽下水管，试水无滴漏')
})

test('a paid order is not accepted without the amount that the household signs for', async () => {
  const slipId = await inHandling()
  const { order } = await ask(engineer, 'routing/work-orders', { ...FULL, slipId, paid: true })
  await doing(desk, order.id, 'appointment', await visit())
  await doing(engineer, order.id, 'assignment', { technician: 'gongcheng.gl01' })
  await doing(engineer, order.id, 'arrival')
  await doing(engineer, order.id, 'ticks', { steps: ['2c'] })
  await doing(engineer, order.id, 'consent', { admittedBy: '陈女士' })
  await doing(engineer, order.id, 'ticks', { steps: ['3a', '4a'] })
  await doing(engineer, order.id, 'work-start')
  await doing(engineer, order.id, 'work-end', { summary: '已更换水槽下水管' })
  await doing(engineer, order.id, 'ticks', { steps: ['6b'] })

  await engineer.goto(`${CONSOLE}/orders?part=mine`)
  await screenshot(engineer, 'my-orders')
  await engineer
    .locator('tr', { hasText: order.number.slice(-4) })
    .first()
    .locator('.row-link')
    .click()
  await engineer.getByRole('heading', { level: 1, name: new RegExp(order.number) }).waitFor()
  await step(engineer, '业户验收签字')
  await engineer.locator('#field-satisfied').check()
  await engineer.locator('#field-signer').fill('陈女士')
  await engineer.locator('#field-onPaper').check()
  await send(engineer)
  await engineer.getByText('有偿服务须由业户确认金额并签字').first().waitFor()
  await engineer.locator('#field-amountFen').fill('80')
  await send(engineer)
  await happened(engineer, '业户验收签字')
})
