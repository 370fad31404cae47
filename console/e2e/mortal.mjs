// A computer whose browser can be killed at any moment: what it keeps lies in a profile that the next one opens.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { browserPath, NEVER_COMES } from './desk.mjs'

const OPTIONS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--lang=zh-CN',
  // A desk's, not a phone's: there the rail folds up.
  '--window-size=1366,768',
]

export async function mortalComputer() {
  const profile = await mkdtemp(join(tmpdir(), 'guanjia-desk-'))
  let running
  const kill = async () => {
    if (!running) return
    const ended = once(running, 'exit')
    process.kill(-running.pid, 'SIGKILL')
    running = undefined
    await ended
  }
  return {
    kill,
    /** Opens the browser; gives its page. */
    async open() {
      running = spawn(browserPath(), [...OPTIONS, `--user-data-dir=${profile}`, 'about:blank'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      })
      const [context] = (await chromium.connectOverCDP(await addressOf(running))).contexts()
      const page = context.pages()[0] ?? (await context.newPage())
      page.setDefaultTimeout(NEVER_COMES)
      return page
    },
    /** The files of the profile in which these words stand as they are. */
    async filesWith(words) {
      const written = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
      const files = await readdir(profile, { recursive: true, withFileTypes: true })
      const found = []
      for (const file of files.filter((it) => it.isFile())) {
        const bytes = await readFile(join(file.parentPath, file.name))
        if (written.some((it) => bytes.includes(it))) found.push(file.name)
      }
      return found
    },
    async throwAway() {
      await kill()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

async function addressOf(browser) {
  for await (const line of createInterface({ input: browser.stderr })) {
    const address = line.match(/DevTools listening on (\S+)/)?.[1]
    if (address) return address
  }
  throw new Error('Chromium did not start')
}
