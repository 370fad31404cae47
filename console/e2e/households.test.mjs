// Who lives where, before anybody calls: an office's list is checked, mended and imported, and the desk knows them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask } from './ask.mjs'
import { SIZES, violations } from './axe.mjs'
import { CONSOLE, openBrowser, screenshot, send, signedIn } from './desk.mjs'
import { inEnglish } from './rail.mjs'

const HEADER = '房号,楼栋,姓名,身份,电话,入住日期\r\n'
/** Of this run alone, so that it may be run again on the same suite. */
const RUN = Date.now().toString().slice(-6)
const BUILDING = `9${RUN.slice(0, 3)}`
const HOME = `${BUILDING}-1-${RUN.slice(3)}1`
const SAID = `${BUILDING}栋1单元${RUN.slice(3)}1室`
const PHONE = `137${RUN}01`.padEnd(11, '0')
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** As Chinese Excel saves it. */
function gbk(text) {
  const codes = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = new TextDecoder('gbk').decode(new Uint8Array([lead, trail]))
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail])
    }
  }
  return Buffer.from([...text].flatMap((it) => (it < '\x80' ? [it.charCodeAt(0)] : codes.get(it))))
}

function list(secondPhone) {
  return `${HEADER}${SAID},${BUILDING}栋,陈慧敏,业主,${PHONE};0591-87551200,2019/3/1\r\n${BUILDING}-1-0802,,范鹏,租户,${secondPhone},\r\n`
}

function choose(page, buffer) {
  return page.locator('#field-file').setInputFiles({ name: '业户.csv', mimeType: 'text/csv', buffer })
}

async function opened(page, home) {
  await page.goto(`${CONSOLE}/households?begins=${encodeURIComponent(home)}`)
  await page.locator('.row-link').first().click()
  await page.getByRole('heading', { name: HOME }).waitFor()
}

test('a list with one bad row is mended and imported, and a second time changes nothing', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.getByRole('navigation').getByRole('link', { name: '房屋与业户' }).click()
  await page.getByRole('link', { name: '导入表格' }).click()
  await choose(page, gbk(list('1370000')))
  await page.getByText('有误 1 处').first().waitFor()
  assert.equal(await page.getByRole('row', { name: /^3 电话/ }).count(), 1, 'the row as the spreadsheet counts it')
  assert.equal(await page.getByRole('button', { name: /^导入/ }).isDisabled(), true)
  await screenshot(page, 'households-import-faults')

  await choose(page, gbk(list('13700000802')))
  await page.getByText('可导入 2 行').waitFor()
  assert.equal(await page.getByRole('row', { name: /登记房屋|登记业户/ }).count(), 4)
  await screenshot(page, 'households-import-would')
  await page.getByRole('button', { name: /^导入/ }).click()
  await page.getByText('已导入').waitFor()
  await screenshot(page, 'households-imported')

  await choose(page, Buffer.from(`\uFEFF${list('13700000802')}`))
  await page.getByText('登记与表格一致').waitFor()
  assert.equal(await page.getByRole('button', { name: /^导入/ }).isDisabled(), true)
  await page.context().close()
})

test('a building that somebody keeps looking at is kept under a name', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await page.goto(`${CONSOLE}/households?building=${BUILDING}`)
  await page.getByRole('button', { name: '存为常用筛选' }).click()
  await page.getByLabel('名称').fill(`${BUILDING}栋`)
  await page.getByLabel('名称').press('Enter')
  const kept = page.getByRole('navigation', { name: '常用筛选' }).getByRole('link', { name: `${BUILDING}栋` })
  await kept.waitFor()
  await page.getByRole('navigation').getByRole('link', { name: '房屋与业户' }).click()
  await page.waitForURL(/\/households$/)
  await kept.getByText('2').waitFor()
  await kept.click()
  await page.waitForURL((it) => it.searchParams.get('building')?.includes(BUILDING) ?? false)
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await kept.waitFor({ state: 'detached' })
  await page.context().close()
})

test('the desk knows them before they ever call, by number and by the home as they say it', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await page.goto(`${CONSOLE}/new`)
  await page.locator('#field-phone').fill(PHONE)
  await page.locator('.people', { hasText: '陈慧敏' }).waitFor()
  await page.locator('#field-phone').fill('')
  await page.locator('#field-unit').fill(SAID)
  await page.locator('.people', { hasText: '陈慧敏' }).waitFor()
  await page.locator('.people').getByRole('link', { name: HOME }).click()
  await page.getByRole('heading', { name: HOME }).waitFor()
  assert.equal(await page.getByRole('button', { name: /更改|迁出|登记业户/ }).count(), 0, 'who only looks is offered nothing')
  await page.context().close()
})

test('who lives there is added, corrected beside somebody faster, shown in full for a reason, and moves out', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await opened(page, SAID)
  await page.keyboard.press('F9')
  await page.locator('#field-name').fill('陈建华')
  await page.locator('#field-relation-TENANT').check()
  await page.locator('[id="field-phones-0-"]').fill('1380000')
  await send(page)
  await page.locator('.hint-error').waitFor()
  await page.locator('[id="field-phones-0-"]').fill('138 0000 0199')
  await screenshot(page, 'households-person')
  await send(page)
  await page.locator('.household li', { hasText: '138****0199' }).waitFor()

  await page.getByRole('button', { name: '更改 陈建华' }).click()
  await page.locator('#field-name').fill('陈建桦')
  await fasterChange(page)
  await send(page)
  await page.getByRole('button', { name: '按最新内容继续' }).click()
  await send(page)
  await page.locator('.household li', { hasText: '陈建桦' }).waitFor()

  await page.getByRole('button', { name: '查看号码 陈建桦' }).click()
  await page.getByLabel(/查看原因/).fill('回电核对')
  await page.getByRole('dialog').getByRole('button', { name: '查看号码' }).click()
  await page.getByText('13800000199').waitFor()

  await page.getByRole('button', { name: '更改 陈建桦' }).click()
  await page.getByLabel('清除现有号码').check()
  await screenshot(page, 'households-no-phone')
  await send(page)
  await page.locator('.household li', { hasText: '陈建桦' }).getByText('未留电话').waitFor()

  await page.getByRole('button', { name: '迁出 陈建桦' }).click()
  await page.locator('#field-movedOut').fill('2026-10-31')
  await send(page)
  await page.getByText('已迁出 1').waitFor()
  await screenshot(page, 'households-file')
  await page.context().close()
})

test('what became of the home is told step by step: who, when, and which facts, never a number', async () => {
  const page = await signedIn(browser, 'zuzhang.gl01')
  await opened(page, SAID)
  const history = page.getByRole('region', { name: '变更记录' })
  await history.locator('li').first().waitFor()
  const told = (await history.locator('li').allInnerTexts()).map((it) => it.replace(/\s+/g, ' '))
  const steps = ['业户迁出 陈建桦', '更改业户 陈建桦', '更改业户', '更改业户', '登记业户 陈建桦', '登记业户 陈慧敏', '登记房屋']
  assert.equal(told.length, steps.length, told.join('\n'))
  for (const [place, step] of steps.entries()) {
    assert.match(told[place], new RegExp(`^(今天|昨天) \\d\\d:\\d\\d ?${step}`))
    assert.match(told[place], /陈静/, 'who did it, by name')
  }
  assert.match(told[1], /电话/)
  assert.match(told[2], /姓名/)
  assert.doesNotMatch(told.join(), /1[38]\d{9}|0591/, 'numbers are not part of it')
  await screenshot(page, 'households-history')
  await page.context().close()
})

/** Somebody else changes the tenant while the form is open. */
async function fasterChange(page) {
  const unit = new URL(page.url()).pathname.split('/').at(-1)
  const { people } = await ask(page, `intake/households/units/${unit}`)
  const person = people.find((it) => it.name === '陈建华')
  const said = { name: '陈建华', relation: 'OWNER' }
  await ask(page, `intake/households/people/${person.id}/change`, said, person.version)
}

for (const size of SIZES) {
  test(`everybody can use the screens at ${size.join('×')}`, async () => {
    const page = await signedIn(browser, 'zuzhang.gl01', { size })
    for (const language of ['zh', 'en']) {
      await page.goto(`${CONSOLE}/households?building=${BUILDING}`)
      await page.locator('.row-link').first().waitFor()
      await page.locator('summary').first().click()
      assert.deepEqual(await violations(page), [], `list ${language}`)
      await screenshot(page, `households-${language}`)
      await page.goto(`${CONSOLE}/households/import`)
      await choose(page, Buffer.from(list('1370000')))
      await page.locator('.ant-alert-error').waitFor()
      assert.deepEqual(await violations(page), [], `import ${language}`)
      await screenshot(page, `households-import-${language}`)
      await opened(page, SAID)
      assert.deepEqual(await violations(page), [], `file ${language}`)
      await screenshot(page, `households-file-${language}`)
      await page.keyboard.press('F9')
      await page.locator('#field-name').waitFor()
      assert.deepEqual(await violations(page), [], `form ${language}`)
      await screenshot(page, `households-form-${language}`)
      if (language === 'zh') {
        await page.keyboard.press('Escape')
        await inEnglish(page)
      }
    }
    await page.context().close()
  })
}
