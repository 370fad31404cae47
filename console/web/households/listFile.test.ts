import { expect, it } from 'vitest'
import { base64, unfit } from './listFile'

it('carries every byte, also of long files and of Chinese in GBK', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256)
  expect(Uint8Array.from(atob(base64(bytes.buffer)), (it) => it.charCodeAt(0))).toEqual(bytes)
})

it('says of an empty file and of one too large why it is not checked', () => {
  expect([0, 1, 180_000, 180_001].map(unfit)).toEqual(['empty', undefined, undefined, 'tooBig'])
})
