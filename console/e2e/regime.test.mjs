// What a branch works by stands on one page: what nothing covers yet is named, and a procedure that is published closes the gap.
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { CONSOLE, openBrowser, send, signedIn } from './desk.mjs'
import { happened, step, take } from './file.mjs'

/** Of this run alone, so that it may be run again on the same suite. */
const RUN = Date.now().toString().slice(-6)
const NUMBER = `WDW-I-M5101-${RUN}`
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('the head of the property department publishes the conduct norm, and the desk opens it', async () => {
  const page = await signedIn(browser, 'wuye.gl')
  await page.getByRole('navigation').getByRole('link', { name: '本分公司制度' }).click()
  await page.getByRole('heading', { name: '本分公司制度', level: 1, exact: true }).waitFor()
  await page.getByRole('heading', { name: '各类服务信息由谁负责', exact: true }).waitFor()
  await looksWell(page, 'regime')
  await page.getByRole('button', { name: '拟控制程序', exact: true }).click()
  await page.locator('#field-number').fill(NUMBER)
  await page.locator('#field-text-title').fill('前台接待行为规范')
  await page.locator('#field-text-purpose').fill('热情接待，耐心解答，了解业户的实际需要。')
  await page.locator('#field-text-appliesTo').fill('本分公司各管理处前台')
  await take(page, 'text-activities', '行为规范')
  await take(page, 'text-responsible', '客服')
  await page.locator('#field-text-method').fill('起立、微笑、问候；先听后答；不推诿。')
  await page.locator('#field-text-controls').fill('组长每周抽查两次。')
  await looksWell(page, 'procedure-form')
  await send(page)
  await page.getByRole('heading', { name: `${NUMBER} 前台接待行为规范`, level: 1 }).waitFor()
  await happened(page, '拟稿')
  await step(page, '发布')
  await send(page)
  await happened(page, '发布')
  await page.getByText('第 1 版').first().waitFor()
  await looksWell(page, 'procedure')
  await page.getByRole('link', { name: '本分公司制度', exact: true }).last().click()
  await page.getByRole('link', { name: `${NUMBER} 前台接待行为规范` }).waitFor()
  await page.getByRole('link', { name: '打印', exact: true }).click()
  await page.getByText('组长每周抽查两次。').first().waitFor()
  await looksWell(page, 'regime-sheet')
  await page.context().close()

  const desk = await signedIn(browser, 'kefu.gl01')
  await desk.goto(`${CONSOLE}/new`)
  await desk.getByRole('link', { name: '行为规范', exact: true }).click()
  await desk.getByRole('heading', { name: '行为规范', level: 1, exact: true }).waitFor()
  await desk.getByRole('link', { name: `${NUMBER} 前台接待行为规范` }).waitFor()
  await looksWell(desk, 'conduct')
  await desk.context().close()
})
