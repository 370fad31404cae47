// A photo and a paper are hung on a request, looked at and taken back; what only calls itself a photo is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksWell } from './axe.mjs'
import { openBrowser, send, signedIn } from './desk.mjs'
import { happened, registered, step } from './file.mjs'

let browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const PAPER = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n')

/** A photo as a camera makes one, drawn by the browser. */
async function photo(page) {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#4a90d9'
    pen.fillRect(0, 0, 640, 480)
    pen.fillStyle = '#fff'
    pen.font = '48px sans-serif'
    pen.fillText('3-1-1202', 200, 250)
    return canvas.toDataURL('image/jpeg').split(',')[1]
  })
  return Buffer.from(drawn, 'base64')
}

async function attach(page, file, caption) {
  await step(page, '添加附件')
  await page.locator('#field-file').setInputFiles(file)
  if (caption) await page.locator('#field-caption').fill(caption)
}

test('a photo and a paper are attached, looked at and taken back', async () => {
  const page = await signedIn(browser, 'kefu.gl01')
  await registered(page, 'SERVICE_NEED', `水管漏水，有照片 ${Date.now()}`)
  await page.getByRole('heading', { name: '附件' }).waitFor()

  await attach(page, { name: '漏水.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html><script>alert(1)</script>') })
  await page.getByText('只接受 JPEG 照片、PNG 图片和 PDF 文件').waitFor()
  await page.locator('#field-file').setInputFiles({ name: '漏水.jpg', mimeType: 'image/jpeg', buffer: await photo(page) })
  await page.locator('#field-caption').fill('厨房水槽下方')
  await page.getByText(/漏水\.jpg \d+ KB/).waitFor()
  await looksWell(page, 'attach')
  await send(page)
  await page.getByRole('button', { name: '查看 厨房水槽下方' }).waitFor()

  await attach(page, { name: '来信扫描.pdf', mimeType: 'application/pdf', buffer: PAPER })
  await page.locator('#field-attachmentKind-LETTER_SCAN').check()
  await send(page)
  await page.getByRole('button', { name: '下载 来信扫描.pdf' }).waitFor()
  await looksWell(page, 'attachments')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 来信扫描.pdf' }).click()
  assert.equal((await saved).suggestedFilename(), '来信扫描.pdf')
  await page.getByRole('button', { name: '查看 厨房水槽下方' }).click()
  const picture = page.getByRole('img', { name: '厨房水槽下方' })
  await picture.waitFor()
  assert.equal(await picture.evaluate((it) => it.decode().then(() => it.naturalWidth)), 640)
  await looksWell(page, 'picture')
  await page.keyboard.press('Escape')
  await happened(page, '查看附件')

  await page.getByRole('button', { name: '作废 厨房水槽下方' }).click()
  await page.locator('#field-reason').fill('拍错了楼栋')
  await send(page)
  await page.getByText('已作废', { exact: true }).waitFor()
  await happened(page, '附件作废')
  await looksWell(page, 'attachment-withdrawn')
  await page.context().close()
})
