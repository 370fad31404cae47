// What every journey shares: a real browser at the desk of a running suite.
// Environment: CONSOLE (address), PASSWORD (of the demo users), CHROMIUM (if it is not where it usually is).
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const CONSOLE = process.env.CONSOLE ?? 'http://localhost:8090'

export async function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync)
  if (!executablePath) throw new Error(`no Chromium at ${PLACES.join(', ')}: install the package chromium, or set CHROMIUM`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] })
}

/** A page of a computer of its own, at which this person has signed in. */
export async function signedIn(browser, user, { timezone = 'Asia/Shanghai', size = [1366, 768] } = {}) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: timezone,
    viewport: { width: size[0], height: size[1] },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(CONSOLE)
  await signIn(page, user)
  await page.getByRole('navigation').waitFor()
  return page
}

/** Fills in the sign-in page of the identity provider. */
export async function signIn(page, user) {
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(process.env.PASSWORD)
  await page.locator('#password').press('Enter')
}
