// What every journey shares: a real browser at the desk of a running suite.
// Environment: CONSOLE (address), PASSWORD (of the demo users), CHROMIUM (if it is not where it usually is), SLOWER (how
// many times slower than this machine the browser's own is: what waits for nothing fails there), LOGINS (a folder in
// which journeys at one suite find each other's logins: signing in is most of a short journey).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** The one without a window first: it draws the same with two thirds of the work. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const CONSOLE = process.env.CONSOLE ?? 'http://localhost:8090'
/** Where people sign in, if it is elsewhere on this host: for those who work on the page itself. */
const SIGN_IN = process.env.SIGN_IN ?? CONSOLE

const SLOWER = Number(process.env.SLOWER ?? 1)

/** Where this machine has its Chromium. */
export function browserPath() {
  const path = process.env.CHROMIUM ?? PLACES.find(existsSync)
  if (!path) throw new Error(`no Chromium at ${PLACES.join(', ')}: install the package chromium-headless-shell, or set CHROMIUM`)
  return path
}

export async function openBrowser() {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--lang=zh-CN'] })
}

/** What takes longer never comes: until then a journey waits for what it names, however busy the machine is. */
export const NEVER_COMES = 60_000

/** A page of a computer of its own, at which this person has signed in; whatever else the computer has is the browser's word for it. */
export async function signedIn(browser, user, { timezone = 'Asia/Shanghai', size = [1366, 768], ...more } = {}) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: timezone,
    viewport: { width: size[0], height: size[1] },
    // It fetches the whole console in the background of every new computer, and is in the way of what listens to requests.
    serviceWorkers: 'block',
    ...more,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(NEVER_COMES)
  page.on('console', refusedByItsOwnPolicy)
  if (SLOWER > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const login = process.env.LOGINS && join(process.env.LOGINS, `${user}.json`)
  if (login && existsSync(login)) await context.addCookies(JSON.parse(readFileSync(login, 'utf8')))
  await page.goto(SIGN_IN)
  const inside = page.getByRole('navigation').first()
  await inside.or(page.locator('#username')).first().waitFor()
  if (await page.locator('#username').isVisible()) {
    await signIn(page, user)
    await inside.waitFor()
    if (login) writeFileSync(login, JSON.stringify(await context.cookies()), { mode: 0o600 })
  }
  if (SIGN_IN !== CONSOLE) await page.goto(CONSOLE)
  return page
}

/** Whatever a page of ours may not load or apply, it should not have asked for: the journey ends here. */
function refusedByItsOwnPolicy(said) {
  if (said.type() === 'error' && said.text().includes('Content Security Policy')) throw new Error(said.text())
}

/** Fills in the sign-in page of the identity provider. */
export async function signIn(page, user) {
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(process.env.PASSWORD)
  await page.locator('#password').press('Enter')
}

/** Sends the form that is open by its key, once it is drawn and nothing of it is on its way. */
export async function send(page) {
  await page.locator('button[aria-keyshortcuts="Control+Enter"]:not(.ant-btn-loading)').last().waitFor()
  await page.keyboard.press('Control+Enter')
}

/** Types as an input method does: composes, shows what it guesses, and puts the text in whole. */
export async function composed(page, text) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', { text: 'lou shang', selectionStart: 9, selectionEnd: 9 })
  await devtools.send('Input.insertText', { text })
  await devtools.detach()
}

/** Keeps a picture where the tests leave what they made, for people to look at. */
export async function screenshot(page, name) {
  if (!process.env.PICTURES) return
  const { width, height } = page.viewportSize()
  await page.screenshot({ path: `${process.env.PICTURES}/${name}-${width}x${height}.png` })
}
