// What to say stands beside what is typed, follows it, and is said in the branch's own words.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { happened, registered, step } from './file.mjs'

/** Of this run alone, so that it may be run again on the same suite. */
const RUN = Date.now().toString().slice(-6)
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

function moment(page, name) {
  return page.getByRole('region', { name, exact: true })
}

test('the desk reads the greeting with its own name, and what to say follows what is typed', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.locator('#field-phone:focus').waitFor()
  const greeting = moment(page, '接听来电')
  await greeting.waitFor()
  assert.match(await greeting.textContent(), /您好，.+，我姓.，有什么可以帮您？/)
  await screenshot(page, 'scripts-greeting')

  await page.keyboard.type('漏')
  await moment(page, '询问单元').waitFor()
  assert.equal(await greeting.count(), 0, 'the greeting is over')
  await page.locator('#field-phone').fill('13800000126')
  await page.locator('#field-unit').fill('3-1-1202')
  await moment(page, '询问单元').waitFor({ state: 'detached' })
  await page.locator('#field-kind-COMPLAINT').check()
  await moment(page, '接受投诉').getByText('我会尽快了解事情后帮您解决问题').waitFor()
  await page.locator('#field-channel-VISIT').check()
  await page.locator('#field-mood-AGITATED').check()
  await moment(page, '来访者情绪激动').getByText('3至5分钟').waitFor()
  await screenshot(page, 'scripts-agitated')
  await page.locator('#field-content').fill('三次没修好')
  await send(page)
  await moment(page, '结束').getByText('谢谢您，再见。').waitFor()
  await page.context().close()
})

test('whoever knows it folds it away, and it stays so', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await moment(page, '接听来电').waitFor()
  await page.locator('.to-say-now summary').click()
  await moment(page, '接听来电').waitFor({ state: 'hidden' })
  await page.reload()
  await page.locator('.to-say-now summary').waitFor()
  assert.equal(await moment(page, '接听来电').count(), 0)
  await page.context().close()
})

test('a branch words a sentence its own way, is refused what the manual forbids, and restores it', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.goto(`${CONSOLE}/scripts?text=${encodeURIComponent('稍等几分钟')}`)
  await page.locator('.row-link').first().click()
  await page.getByRole('heading', { name: /HOLD/ }).waitFor()
  await step(page, '改用本处说法')
  await page.locator('#field-text').fill('喂，请您稍等。')
  await send(page)
  await page.getByText('请改用').waitFor()
  await screenshot(page, 'scripts-refused')
  await page.locator('#field-text').fill(`请您稍等片刻 ${RUN}，{agent}马上回来。`)
  await send(page)
  await happened(page, '改用本处说法')
  await page.locator('.to-say', { hasText: RUN }).waitFor()
  await screenshot(page, 'scripts-worded')

  const desk = await signedIn(browser, 'kefu.gl02')
  await desk.goto(`${CONSOLE}/scripts?text=${RUN}`)
  await desk.locator('.row-link').first().waitFor()
  await desk.context().close()

  await step(page, '恢复')
  await send(page)
  await happened(page, '恢复')
  await page.locator('.to-say', { hasText: '您能稍等几分钟吗' }).waitFor()
  await page.context().close()
})

test('a complaint’s file has the standards, and everybody can read the screens', async () => {
  for (const size of SIZES) {
    const page = await signedIn(browser, 'kefu.gl01', { size })
    await moment(page, '接听来电').waitFor()
    assert.deepEqual(await violations(page), [], 'desk')
    await page.goto(`${CONSOLE}/scripts`)
    await page.locator('.row-link').first().waitFor()
    assert.deepEqual(await violations(page), [], 'library')
    await screenshot(page, 'scripts-library')
    await page.goto(`${CONSOLE}/scripts/HOLD`)
    await page.locator('.to-say').first().waitFor()
    assert.deepEqual(await violations(page), [], 'script')
    await registered(page, 'COMPLAINT', '楼道灯不亮')
    await page.locator('summary', { hasText: '投诉处理标准' }).click()
    await page.getByText('标准8').waitFor()
    await screenshot(page, 'scripts-standards')
    await page.context().close()
  }
})
