// A matter of each kind, made by the posts that make them: for those who look at every screen and must not depend on what
// others left in the suite.
import { ask, firstOf } from './ask.mjs'
import { signedIn } from './desk.mjs'

const DAY = 86_400_000

/** A line of the register that is classified. */
async function classified(page, kind, content, category, marks = {}) {
  const line = { kind, channel: 'PHONE', unit: '3-1-1202', callerName: '陈慧敏', phone: '13800000101', content }
  const { id } = await ask(page, 'intake/service-requests', line)
  const file = `intake/service-requests/${id}`
  await ask(page, `${file}/triage`, { category, ...marks }, (await ask(page, file)).version)
  return { id, file, version: (await ask(page, file)).version }
}

async function noticeOf(page) {
  const { now } = await ask(page, 'intake/clock')
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
  return (await ask(page, 'notice/notices', paper)).id
}

async function unitOf(page) {
  const run = Date.now().toString().slice(-6)
  const unit = `8${run.slice(0, 3)}-1-${run.slice(3)}1`
  return (await ask(page, 'intake/households/units', { unit })).id
}

async function entryOf(page) {
  const known = {
    title: `有线电视报修电话 ${Date.now().toString().slice(-6)}`,
    category: 'CABLE_TV',
    answer: '请拨广电报修 96066。',
    source: '广电网络客服',
  }
  return (await ask(page, 'intake/knowledge/entries', known)).id
}

/** A call back that is due, and a message that is to be passed on. */
async function callsOf(page) {
  const caller = { callerName: '陈慧敏', phone: '13800000101', unit: '3-1-1202' }
  const message = { ...caller, department: 'GL01-ENGINEERING', reason: 'ABSENT', content: '请工程部回电' }
  return {
    calls: (await ask(page, 'intake/return-calls', { ...caller, content: '询问装修押金' })).id,
    messages: (await ask(page, 'intake/phone-messages', message)).id,
  }
}

/** Work that somebody goes out for. */
async function orderOf(page) {
  return (
    await ask(page, 'routing/work-orders', {
      job: 'INSPECTION',
      equipment: '水泵',
      content: '例行检查',
      department: 'GL01-ENGINEERING',
      place: '3号楼水泵房',
      commonArea: true,
    })
  ).order.id
}

/** What brought an important matter before the team leader. */
async function escalationOf(page) {
  const { id } = await classified(page, 'INQUIRY', '电视台要来小区采访', 'OTHER', { important: true })
  return (await ask(page, `intake/escalations?requestId=${id}`)).items[0].id
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
    await ask(page, `${asked.file}/answer`, { text: '广电报修 96066。' }, asked.version)
    const needed = await classified(page, 'SERVICE_NEED', '厨房水槽下水管滴漏，请来人看看', 'PLUMBING')
    const passedOn = { departmentCode: 'GL01-ENGINEERING', content: '水槽下水管滴漏，请上门维修', transmission: 'WRITTEN' }
    await ask(page, `${needed.file}/routing`, passedOn, needed.version)
    return {
      ...(await callsOf(page)),
      log: (await ask(page, 'intake/log-entries', { content: '东门道闸故障，晚班继续跟进', handedOver: true })).id,
      escalations: await escalationOf(page),
      requests: needed.id,
      slips: (await firstOf(page, `routing/contact-slips?requestId=${needed.id}`)).id,
      callbacks: (await firstOf(page, `callback/callbacks?requestId=${asked.id}`)).id,
    }
  })
  return {
    ...desk,
    notices: await as('fuwu.gl01', noticeOf),
    orders: await as('gongcheng.gl01', orderOf),
    households: await as('zuzhang.gl01', unitOf),
    knowledge: await as('zuzhang.gl01', entryOf),
    ledger: (await as('zuzhang.gl01', (page) => firstOf(page, 'intake/ledger-reviews?period=DAY&size=1'))).id,
    roster: (await as('zuzhang.gl01', (page) => firstOf(page, 'intake/duty-rosters?size=1'))).id,
    regime: (await as('zuzhang.gl01', (page) => firstOf(page, 'intake/procedures?size=1'))).id,
    scripts: 'HOLD',
  }
}
