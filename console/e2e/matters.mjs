// What is typed at the desk in these runs: a new line of the register, an answer on a file; and how often a service has it.
import assert from 'node:assert/strict'
import { ask } from './ask.mjs'
import { CONSOLE } from './desk.mjs'
import { registered, step } from './file.mjs'

/** A line of a home of its own, so that it can be counted. */
export function newLine(number) {
  const unit = `8-${(number % 90) + 1}-${1000 + (Math.floor(number / 90) % 9000)}`
  return {
    form: 'registration',
    field: '#field-content',
    api: '**/api/intake/service-requests',
    async open(page) {
      if (new URL(page.url()).pathname !== '/new') await page.goto(`${CONSOLE}/new`)
      await page.locator('#field-content').waitFor()
    },
    async begin(page) {
      await page.goto(`${CONSOLE}/new`)
      await page.locator('#field-unit').fill(unit)
      await page.locator('#field-kind-SERVICE_NEED').check()
      // What comes next may take the page away at once, and only the words are typed again then.
      await onDisk(page, 'registration', 'SERVICE_NEED')
    },
    taken: (page) => page.getByRole('heading', { name: /已登记/ }).waitFor(),
    /** What the register has of this home. */
    async kept(page) {
      const { items } = await ask(page, `intake/service-requests?unit=${unit}`)
      const files = []
      for (const { id } of items) files.push((await ask(page, `intake/service-requests/${id}`)).content)
      return files
    },
  }
}

/** An answer on the file of an inquiry, which a colleague may change meanwhile. */
export function answerOnFile() {
  let id
  return {
    form: 'service-request.answer',
    field: '#field-text',
    api: '**/api/intake/service-requests/*/answer',
    async open(page) {
      if (!page.url().endsWith(id)) await page.goto(`${CONSOLE}/requests/${id}`)
      await page.locator('.timeline li').first().waitFor()
      if (!(await page.locator('#field-text').isVisible())) await step(page, '即时答复')
      await page.locator('#field-text').waitFor()
    },
    async begin(page) {
      await registered(page, 'INQUIRY', '有线电视没信号该打哪个电话报修？')
      id = new URL(page.url()).pathname.split('/').at(-1)
      await this.changedBy(page)
      await page.reload()
      await this.open(page)
    },
    /** Somebody classifies it, for the first time or anew. */
    async changedBy(page) {
      const { version, branch } = await ask(page, `intake/service-requests/${id}`)
      const { categories } = await ask(page, `intake/organisation/branches/${branch}/categories`)
      const { code } = categories.find((it) => it.nameZh.includes('有线电视'))
      await ask(page, `intake/service-requests/${id}/triage`, { category: code }, version)
    },
    /** The form also goes while the page is drawn anew; what was taken stands in the timeline. */
    async taken(page) {
      await page.locator('#field-text').waitFor({ state: 'detached' })
      await page.locator('.timeline li').filter({ hasText: '即时答复' }).first().waitFor()
    },
    async kept(page) {
      const { timeline } = await ask(page, `intake/service-requests/${id}`)
      return timeline.filter((it) => it.label.startsWith('即时答复')).map((it) => it.words)
    },
  }
}

/** How the drafts of this form lie on the computer, one for each window, as their owner's key opens them. */
export function draftsOf(page, form) {
  return page.evaluate(async (wanted) => {
    const { draftKey, staffId } = JSON.parse(sessionStorage.getItem('guanjia.session'))
    const bytes = Uint8Array.from(atob(draftKey), (it) => it.charCodeAt(0))
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt'])
    const done = (request) => new Promise((then) => (request.onsuccess = () => then(request.result)))
    const base = await done(indexedDB.open('guanjia'))
    const store = () => base.transaction('drafts').objectStore('drafts')
    const names = (await done(store().getAllKeys())).filter((it) => it.startsWith(`${staffId}/${wanted}/`))
    const lying = await Promise.all(names.map((name) => done(store().get(name))))
    base.close()
    const opened = lying.map(({ iv, text }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text))
    return (await Promise.all(opened)).map((it) => JSON.parse(new TextDecoder().decode(it)).values)
  }, form)
}

/** Waits until this text is in a draft of the form: keys are saved a moment after they are typed. */
export async function onDisk(page, form, typed) {
  const end = Date.now() + 20_000
  for (;;) {
    const drafts = await draftsOf(page, form)
    if (drafts.some((it) => Object.values(it).includes(typed))) return
    assert.ok(Date.now() < end, `${typed} is not on the disk, but ${JSON.stringify(drafts)}`)
    await page.waitForTimeout(50)
  }
}

/** Lets a service take it. What the browser says of itself is left out when it is sent from here, and is asked for. */
export async function reach(route) {
  const headers = { ...route.request().headers(), 'sec-fetch-site': 'same-origin' }
  const answer = await route.fetch({ headers })
  assert.ok(answer.ok(), `${answer.status()}`)
}

/** Everything that the page's origin keeps, as text. */
export function lyingOpen(page) {
  return page.evaluate(async () => {
    const done = (request) => new Promise((then) => (request.onsuccess = () => then(request.result)))
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    for (const { name } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name))
      for (const store of base.objectStoreNames) {
        for (const value of await done(base.transaction(store).objectStore(store).getAll())) {
          const { text, ...rest } = value
          texts.push(JSON.stringify(rest), new TextDecoder().decode(text), new TextDecoder('utf-16').decode(text))
        }
      }
      base.close()
    }
    for (const cache of await caches.keys()) {
      for (const request of await (await caches.open(cache)).keys()) texts.push(request.url)
    }
    return texts.join('\n')
  })
}

export function assertOnce(kept, typed) {
  assert.deepEqual(kept, [typed], `typed once: ${typed}\nkept: ${kept.join(' | ')}`)
}
