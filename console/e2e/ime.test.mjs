// While an input method composes, no key of the desk does anything: Enter and digits belong to it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openBrowser, signedIn } from './desk.mjs'

let browser
let page
let devtools

before(async () => {
  browser = await openBrowser()
  page = await signedIn(browser, 'kefu.gl01')
  devtools = await page.context().newCDPSession(page)
})
after(() => browser.close())

/** A key as the browser reports it inside a composition. */
async function pressComposing(code, modifiers = 0) {
  const key = { key: 'Process', code, windowsVirtualKeyCode: 229, modifiers }
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

test('a composition is not sent, chooses nothing, and arrives whole', async () => {
  const content = page.locator('#field-content')
  const sent = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.locator('#field-unit').fill('3-1-1202')
  await page.locator('#field-kind-SERVICE_NEED').check()
  await content.focus()
  await devtools.send('Input.imeSetComposition', { text: 'shui guan', selectionStart: 9, selectionEnd: 9 })
  const CTRL = 2
  await pressComposing('Enter', CTRL)
  await pressComposing('Enter')
  await pressComposing('Digit4')
  await pressComposing('F2')
  assert.equal(await content.inputValue(), 'shui guan')
  assert.ok(await page.locator('#field-kind-SERVICE_NEED').isChecked())
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-content')
  await devtools.send('Input.insertText', { text: '水管漏水' })
  assert.equal(await content.inputValue(), '水管漏水')
  assert.deepEqual(
    sent.filter((url) => url.endsWith('/service-requests')),
    [],
  )
})

test('the list is searched once, when the composition has ended', async () => {
  const asked = []
  page.on('request', (request) => request.url().includes('q=') && asked.push(new URL(request.url()).searchParams.get('q')))
  await page.keyboard.press('Control+KeyK')
  await page.getByLabel('编号或单元').focus()
  await devtools.send('Input.imeSetComposition', { text: 'san dong', selectionStart: 8, selectionEnd: 8 })
  await devtools.send('Input.imeSetComposition', { text: 'san dong lou', selectionStart: 12, selectionEnd: 12 })
  await devtools.send('Input.insertText', { text: '3-1' })
  await page.waitForURL(/q=/)
  await page.waitForResponse((response) => response.url().includes('q='))
  assert.deepEqual([...new Set(asked)], ['3-1'])
})
