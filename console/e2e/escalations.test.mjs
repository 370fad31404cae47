// What the desk marks as important stands before whoever is above with the mark itself, and goes up level by level.
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, registered, step, take } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** Opens what was brought before this post about the request, from the rail. */
async function opened(page, number) {
  await page.goto(CONSOLE)
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: /重要事项/ })
    .click()
  await page.locator('h1', { hasText: '重要事项' }).waitFor()
  await page.locator('.row-link', { hasText: number }).click()
  await page.locator('.timeline li').first().waitFor()
}

test('an important inquiry is before the team leader, then before the director, who has seen it', async () => {
  const desk = await signedIn(browser, 'kefu.gl01')
  await registered(desk, 'INQUIRY', `电视台明天来小区采访，可以吗 ${Date.now()}`)
  await step(desk, '分类')
  await take(desk, 'category', '其他')
  await desk.getByRole('checkbox', { name: /重要事项/ }).check()
  await send(desk)
  await happened(desk, '重要事项上报')
  const number = (await desk.locator('h1').textContent()).match(/GL01-SR-\d+-\d+/)[0]
  await desk.context().close()

  const leader = await signedIn(browser, 'zuzhang.gl01')
  await opened(leader, number)
  await looksWell(leader, 'escalation')
  await step(leader, '再上报一级')
  await send(leader)
  await happened(leader, '再上报')
  await leader.context().close()

  const director = await signedIn(browser, 'zhuren.gl01')
  await opened(director, number)
  await step(director, '已阅')
  await send(director)
  await happened(director, '已阅')
  await director.goto(`${CONSOLE}/escalations?state=SEEN`)
  await director.locator('.row-link', { hasText: number }).first().waitFor()
  await looksWell(director, 'escalations-seen')
  await director.context().close()
})
