// A matter of each kind, made by the posts that make them: for those who look at every screen and must not depend on what
// others left in the suite.
import assert from 'node:assert/strict'
import { signedIn } from './desk.mjs'

const PATIENCE = 30_000
const LOOK_AGAIN = 250
const DAY = 86_400_000

/** Asks a service as the page does, with the login of whoever sits before it. */
function call(page, path, body, version) {
  return page.evaluate(
    async ([address, sent, stamp]) => {
      const headers = { 'X-Guanjia-Desk': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
      if (stamp !== undefined) headers['If-Match'] = `"${stamp}"`
      const answer = await fetch(address, sent ? { method: 'POST', headers, body: JSON.stringify(sent) } : { headers })
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    [`/api/${path}`, body, version],
  )
}

/** What follows on a request in another service, once it has heard of it. */
async function following(page, list, requestId) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { items } = await call(page, `${list}?requestId=${requestId}`)
    if (items.length > 0) return items[0].id
    await page.waitForTimeout(LOOK_AGAIN)
  }
  return assert.fail(`nothing followed on ${requestId} in ${list}`)
}

/** A line of the register that is classified. */
async function classified(page, kind, content, category, marks = {}) {
  const line = { kind, channel: 'PHONE', unit: '3-1-1202', callerName: '陈慧敏', phone: '13800000101', content }
  const { id } = await call(page, 'intake/service-requests', line)
  const file = `intake/service-requests/${id}`
  await call(page, `${file}/triage`, { category, ...marks }, (await call(page, file)).version)
  return { id, file, version: (await call(page, file)).version }
}

async function noticeOf(page) {
  const { now } = await call(page, 'intake/clock')
  const paper = {
    category: 'ROUTINE',
    importance: 'ORDINARY',
    title: '楼道保洁安排',
    body: '各位业户：\n下周一至周三分栋清洗楼道地面。',
    topic: '楼道保洁',
    validTo: new Date(Date.parse(now) + DAY).toISOString(),
    contact: { phone: '0591-87551200' },
    channels: ['BOARD_POSTING'],
  }
  return (await call(page, 'notice/notices', paper)).id
}

async function unitOf(page) {
  const run = Date.now().toString().slice(-6)
  const unit = `8${run.slice(0, 3)}-1-${run.slice(3)}1`
  return (await call(page, 'intake/households/units', { unit })).id
}

async function entryOf(page) {
  const known = {
    title: `有线电视报修电话 ${Date.now().toString().slice(-6)}`,
    category: 'CABLE_TV',
    answer: '请拨广电报修 96066。',
    source: '广电网络客服',
  }
  return (await call(page, 'intake/knowledge/entries', known)).id
}

/** A call back that is due, and a message that is to be passed on. */
async function callsOf(page) {
  const caller = { callerName: '陈慧敏', phone: '13800000101', unit: '3-1-1202' }
  const message = { ...caller, department: 'GL01-ENGINEERING', reason: 'ABSENT', content: '请工程部回电' }
  return {
    calls: (await call(page, 'intake/return-calls', { ...caller, content: '询问装修押金' })).id,
    messages: (await call(page, 'intake/phone-messages', message)).id,
  }
}

/** What brought an important matter before the team leader. */
async function escalationOf(page) {
  const { id } = await classified(page, 'INQUIRY', '电视台要来小区采访', 'OTHER', { important: true })
  return (await call(page, `intake/escalations?requestId=${id}`)).items[0].id
}

/** The ledger of today, which is there by itself. */
async function ledgerOf(page) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { items } = await call(page, 'intake/ledger-reviews?period=DAY&size=1')
    if (items.length > 0) return items[0].id
    await page.waitForTimeout(LOOK_AGAIN)
  }
  return assert.fail('there is no ledger')
}

/** The roster of the next week, which is there by itself too. */
async function rosterOf(page) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { items } = await call(page, 'intake/duty-rosters?size=1')
    if (items.length > 0) return items[0].id
    await page.waitForTimeout(LOOK_AGAIN)
  }
  return assert.fail('there is no roster')
}

/** Their ids, each under how its address begins. */
export async function oneOfEach(browser) {
  const as = async (user, make) => {
    const page = await signedIn(browser, user)
    const made = await make(page)
    await page.context().close()
    return made
  }
  const desk = await as('kefu.gl01', async (page) => {
    const asked = await classified(page, 'INQUIRY', '有线电视没信号该打哪个电话报修？', 'CABLE_TV')
    await call(page, `${asked.file}/answer`, { text: '广电报修 96066。' }, asked.version)
    const needed = await classified(page, 'SERVICE_NEED', '厨房水槽下水管滴漏，请来人看看', 'PLUMBING')
    const passedOn = { departmentCode: 'GL01-ENGINEERING', content: '水槽下水管滴漏，请上门维修', transmission: 'WRITTEN' }
    await call(page, `${needed.file}/routing`, passedOn, needed.version)
    return {
      ...(await callsOf(page)),
      log: (await call(page, 'intake/log-entries', { content: '东门道闸故障，晚班继续跟进', handedOver: true })).id,
      escalations: await escalationOf(page),
      requests: needed.id,
      slips: await following(page, 'routing/contact-slips', needed.id),
      callbacks: await following(page, 'callback/callbacks', asked.id),
    }
  })
  return {
    ...desk,
    notices: await as('fuwu.gl01', noticeOf),
    households: await as('zuzhang.gl01', unitOf),
    knowledge: await as('zuzhang.gl01', entryOf),
    ledger: await as('zuzhang.gl01', ledgerOf),
    roster: await as('zuzhang.gl01', rosterOf),
    scripts: 'HOLD',
  }
}
