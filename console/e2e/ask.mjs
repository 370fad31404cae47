// What a journey asks the services by itself, as the page does: with the login of whoever sits before it.
import assert from 'node:assert/strict'
import { CONSOLE, NEVER_COMES } from './desk.mjs'

const LOOK_AGAIN = 250

/** Asks for what lies at a path below /api, or sends something there, `{}` where nothing has to be said; with a version what is there must still have it. */
export function ask(page, path, sent, version) {
  return page.evaluate(
    async ([address, body, stamp]) => {
      const headers = { 'X-Guanjia-Desk': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
      if (stamp !== undefined) headers['If-Match'] = `"${stamp}"`
      const said = body && Object.keys(body).length > 0 ? { body: JSON.stringify(body) } : {}
      const answer = await fetch(address, body ? { method: 'POST', headers, ...said } : { headers })
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    [`${CONSOLE}/api/${path}`, sent, version],
  )
}

/** The first of a list, once something else has put it there. */
export async function firstOf(page, list) {
  for (const end = Date.now() + NEVER_COMES; Date.now() < end; ) {
    const { items } = await ask(page, list)
    if (items.length > 0) return items[0]
    await page.waitForTimeout(LOOK_AGAIN)
  }
  return assert.fail(`nothing came to ${list}`)
}

/** Ten days from the suite's now, which may be ahead of this computer's, as the field for a time takes it. */
export async function inTenDays(page) {
  const { now } = await ask(page, 'intake/clock')
  return `${new Date(Date.parse(now) + 864_000_000).toISOString().slice(0, 10)}T18:00`
}

/** Some lines of this page's person's own, for those who look at lists. */
export async function registerSome(page, count, content = '水管漏水，请来人看看') {
  const line = { kind: 'SERVICE_NEED', channel: 'PHONE', content, unit: '3-1-1202' }
  for (let nth = 0; nth < count; nth += 1) await ask(page, 'intake/service-requests', line)
}
