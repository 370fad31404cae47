// Papers, as the printer gives them out: their size, their words, their pages' numbers; and nothing of what is around them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { openBrowser, signedIn } from './desk.mjs'
import { routed } from './file.mjs'
import { printed } from './print.mjs'

const A5_LANDSCAPE = [210, 148]
let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a slip is printed on one A5 sheet, with its number, both parties, the matter and room for both signatures', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  const number = await routed(page, 'SERVICE_NEED', '厨房水槽下水管漏水')
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: '打印联络单' }).click()
  await page.getByRole('heading', { name: '内部联络单' }).waitFor()
  await page.getByRole('cell', { name: '工程部' }).waitFor()
  await page.getByRole('cell', { name: /管理处/ }).waitFor()
  const { size, pages } = await printed(page)
  assert.deepEqual(size, A5_LANDSCAPE)
  assert.equal(pages.length, 1, pages.join('\n——\n'))
  const [paper] = pages
  for (const said of [
    number,
    '内部联络单',
    '工程部',
    '管理处',
    '厨房水槽下水管漏水',
    '3-1-1202',
    '接单签字',
    '客服确认签字',
    '1 / 1',
  ])
    assert.ok(paper.includes(said), `${said} is missing in ${paper}`)
  assert.match(paper, /GL01-SR-\d+-\d+/)
  assert.doesNotMatch(paper, /13800000126|登记台帐|打印/)
  await looksWell(page, 'slip-sheet')
  await page.context().close()
})
