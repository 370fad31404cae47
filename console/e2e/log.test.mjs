// What a shift writes down stays as it was written, and what it leaves is taken over by the next.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, step } from './file.mjs'

const SAID = `东门道闸故障，晚班继续跟进 ${Date.now()}`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('one shift hands over, the next takes over and corrects, and the words stay', async () => {
  const early = await signedIn(browser, 'kefu.gl01')
  await early.getByRole('navigation').getByRole('link', { name: '值班日志' }).click()
  await early.getByRole('button', { name: '写日志' }).click()
  await early.locator('#field-content').fill(SAID)
  await early.getByRole('checkbox', { name: /交班/ }).check()
  await send(early)
  await early.locator('tr', { hasText: SAID }).getByText('待接班').waitFor()
  await early.context().close()

  const late = await signedIn(browser, 'zuzhang.gl01')
  await late.goto(`${CONSOLE}/log?toTakeOver=true`)
  await late.locator('tr', { hasText: SAID }).locator('.row-link').click()
  await step(late, '接班')
  await send(late)
  await happened(late, '接班')
  await step(late, '更正')
  await late.locator('#field-content').fill('故障的是西门道闸')
  await send(late)
  await late.getByText('已被更正，见').waitFor()
  assert.equal(await late.locator('blockquote').first().textContent(), SAID)
  for (const address of [late.url(), `${CONSOLE}/log`]) {
    await late.goto(address)
    await late.locator('h1').waitFor()
    await late.waitForLoadState('networkidle')
    await looksWell(late, address.endsWith('/log') ? 'log' : 'log-entry')
  }
  await late.context().close()
})
