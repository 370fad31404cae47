import { expect, it } from 'vitest'
import { fitting, LARGEST, sizeOf } from './fitting'

const JPEG = [0xff, 0xd8, 0xff, 0xe0]
const PDF = [...'%PDF-1.4'].map((it) => it.charCodeAt(0))
const file = (begins: number[], size: number) => new Blob([new Uint8Array(begins), new Uint8Array(size - begins.length)])

it('takes photos and papers as they are', async () => {
  const photo = file(JPEG, 1000)
  expect(await fitting(photo)).toBe(photo)
  const paper = file(PDF, LARGEST)
  expect(await fitting(paper)).toBe(paper)
})

it('refuses a page that is called a photo, and an empty file', async () => {
  expect(await fitting(new File(['<html></html>'], 'photo.jpg', { type: 'image/jpeg' }))).toBe('otherType')
  expect(await fitting(new Blob([]))).toBe('empty')
})

it('makes a photo smaller that is too large, and refuses a paper that is', async () => {
  const small = file(JPEG, 2000)
  expect(await fitting(file(JPEG, LARGEST + 1), async () => small)).toBe(small)
  expect(await fitting(file(JPEG, LARGEST + 1), async () => null)).toBe('tooLarge')
  expect(await fitting(file(PDF, LARGEST + 1))).toBe('tooLarge')
})

it('says sizes as people do', () => {
  expect([sizeOf(10), sizeOf(200 * 1024), sizeOf(LARGEST)]).toEqual(['1 KB', '200 KB', '10.0 MB'])
})
