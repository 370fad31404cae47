// Chance at the desk: whatever happens between the first key and the answer, what was typed is registered, once.
// Environment: SEED and ROUNDS; the seed that was taken is printed, and brings the same again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chance } from './chance.mjs'
import { CONSOLE, openBrowser, send, signedIn, signIn } from './desk.mjs'
import { answerOnFile, assertOnce, draftsOf, lyingOpen, newLine, onDisk, reach } from './matters.mjs'
import { mortalComputer } from './mortal.mjs'

const SEED = Number(process.env.SEED ?? 20261128)
const MISHAPS_A_ROUND = 1
const SAID = [
  '厨房水槽下水管漏水，',
  '已经是第三次了。',
  '昨晚又滴了一夜，',
  '楼下也看见了水印，',
  '请今天务必派人来看。',
  '门口有人等。',
]
const WHO = 'kefu.gl01'
/** Of new lines only: on a file, who sends a step again is told that it was taken, and lets it go. */
const LOST = 'an answer lost'
/** Of files only: nobody else has a line before it is registered. */
const COLLEAGUE = 'a faster colleague'

let browser
let colleague
let computer
let page

before(async () => {
  browser = await openBrowser()
  colleague = await signedIn(browser, 'zuzhang.gl01')
  computer = await mortalComputer()
  page = await atWork()
})
after(async () => {
  await computer.throwAway()
  await browser.close()
})

/** The browser, at the console, with its person signed in. */
async function atWork() {
  const opened = await computer.open()
  await opened.goto(`${CONSOLE}/new`)
  await inside(opened)
  return opened
}

async function inside(at) {
  const frame = at.getByRole('navigation').first()
  await frame.or(at.locator('#username')).first().waitFor()
  if (await at.locator('#username').isVisible()) await signIn(at, WHO)
  await frame.waitFor()
}

/** Types on; keys may still be on their way to the disk when this returns. */
async function typeOn(matter, typed, more) {
  await page.locator(matter.field).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(more)
  assert.equal(await page.locator(matter.field).inputValue(), typed + more)
}

/** What stood there before comes back, and of the last keys, which were on their way, a beginning; those are typed again. */
async function goOn(matter, before, typed) {
  await matter.open(page)
  const back = await page.locator(matter.field).inputValue()
  assert.ok(typed.startsWith(back) && back.startsWith(before), `typed ${typed}, on disk ${before}, came back ${back}`)
  if (back !== typed) await typeOn(matter, back, typed.slice(back.length))
}

async function restart() {
  await computer.kill()
  page = await atWork()
}

/** What may happen while somebody types; each leaves the page with a line and a login. */
const MISHAPS = {
  reload: () => page.reload(),
  'killed browser': restart,
  'no line, and a reload without it': async () => {
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('navigation').first().waitFor()
    await page.context().setOffline(false)
  },
  'no login, and a reload without it': async () => {
    await page.context().clearCookies()
    await page.reload()
    await inside(page)
  },
  'a walk to another screen': async () => {
    await page.goto(`${CONSOLE}/requests`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  'a colleague at the same computer': async () => {
    await page.getByRole('button', { name: '退出' }).click()
    await page.locator('#username').waitFor()
    await signIn(page, 'guanliyuan.gl01')
    await page.getByRole('navigation').first().waitFor()
    await page.goto(`${CONSOLE}/drafts`)
    await page.getByText('没有未提交的内容').waitFor()
    await page.getByRole('button', { name: '退出' }).click()
    await page.locator('#username').waitFor()
    await inside(page)
  },
}

/** The first posts that match are handled so; later ones go through. */
async function meanwhile(matter, times, handle) {
  await page.route(matter.api, (route) => (route.request().method() === 'POST' ? handle(route) : route.continue()), { times })
}

async function loseAnswer(route) {
  await reach(route)
  await route.abort('connectionreset')
}

/** How it is sent at last; each leaves it taken. */
const ENDINGS = {
  'nothing in the way': async (matter) => {
    await send(page)
    await matter.taken(page)
  },
  'no line for a while': async (matter) => {
    await page.context().setOffline(true)
    await send(page)
    await page.getByText('网络已断开').waitFor()
    await page.context().setOffline(false)
    await matter.taken(page)
  },
  'a service that is away': async (matter) => {
    await meanwhile(matter, 2, (route) =>
      route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, contentType: 'application/problem+json', body: '{}' }),
    )
    await send(page)
    await page.getByText('正在重试').waitFor()
    await matter.taken(page)
  },
  'an answer lost on the way': async (matter) => {
    await meanwhile(matter, 1, loseAnswer)
    await send(page)
    await matter.taken(page)
  },
  'an answer lost, and the browser killed': async (matter, typed) => {
    let answered
    const taken = new Promise((then) => {
      answered = then
    })
    await meanwhile(matter, 1, async (route) => {
      await reach(route)
      answered()
    })
    await send(page)
    await taken
    await restart()
    await goOn(matter, typed, typed)
    await send(page)
    await matter.taken(page)
  },
  'an answer lost, and more typed before the line is back': async (matter, typed) => {
    await meanwhile(matter, 1, async (route) => {
      await reach(route)
      await page.context().setOffline(true)
      await route.abort('connectionreset')
    })
    await send(page)
    await page.getByText('网络已断开').waitFor()
    await typeOn(matter, typed, '还有一件事。')
    await page.context().setOffline(false)
    await page.getByText('改动前的内容已经提交成功').waitFor()
    await page.getByRole('button', { name: '不再提交' }).click()
    await page.waitForFunction((field) => document.querySelector(field).value === '', matter.field)
  },
  'no login': async (matter) => {
    await page.context().clearCookies()
    await send(page)
    const again = page.getByRole('button', { name: '重新登录' })
    await again.waitFor()
    const opening = page.waitForEvent('popup')
    await again.click()
    await signIn(await opening, WHO)
    await matter.taken(page)
  },
  [COLLEAGUE]: async (matter) => {
    await matter.changedBy(colleague)
    await send(page)
    await page.getByRole('button', { name: '按最新内容继续' }).click()
    await send(page)
    await matter.taken(page)
  },
}

/** Each ending has its turn; more rounds than that begin anew. */
const ROUNDS = Number(process.env.ROUNDS ?? Object.keys(ENDINGS).length)

console.log(`SEED=${SEED} ROUNDS=${ROUNDS}`)
const luck = chance(SEED)
const remaining = { mishaps: [], endings: [] }

/** Every one has its turn before any comes again. */
function drawn(from, kind) {
  if (remaining[kind].length === 0) remaining[kind] = Object.keys(from)
  return remaining[kind].splice(luck.below(remaining[kind].length), 1)[0]
}

for (let round = 1; round <= ROUNDS; round += 1) {
  const mishaps = Array.from({ length: MISHAPS_A_ROUND }, () => ({
    what: drawn(MISHAPS, 'mishaps'),
    atOnce: luck.below(2) === 1,
  }))
  const ending = drawn(ENDINGS, 'endings')
  const isNew = ending.startsWith(LOST) || (round % 2 === 1 && ending !== COLLEAGUE)
  const matter = isNew ? newLine(luck.below(810_000)) : answerOnFile()
  const words = Array.from({ length: MISHAPS_A_ROUND }, () => luck.of(SAID))
  const said = mishaps.map((it) => it.what + (it.atOnce ? ' at once' : ''))
  test(`round ${round}, ${matter.form}: ${[...said, ending].join('; ')}`, async () => {
    await matter.begin(page)
    let typed = ''
    for (const [index, { what, atOnce }] of mishaps.entries()) {
      const before = typed
      typed += words[index]
      await typeOn(matter, before, words[index])
      if (!atOnce) await onDisk(page, matter.form, typed)
      await MISHAPS[what]()
      await goOn(matter, atOnce ? before : typed, typed)
      await onDisk(page, matter.form, typed)
      const lying = await lyingOpen(page)
      assert.ok(lying.length > 0)
      for (const part of words) assert.ok(!lying.includes(part.slice(0, 6)), `${part} lies open`)
    }
    await ENDINGS[ending](matter, typed)
    assertOnce(await matter.kept(page), typed)
    await page.waitForFunction(() => !document.querySelector('.restored'))
    assert.deepEqual(await draftsOf(page, matter.form), [])
  })
}

test('nor do the browser’s own files have it in plain text', async () => {
  await computer.kill()
  for (const part of SAID) assert.deepEqual(await computer.filesWith(part), [])
})
