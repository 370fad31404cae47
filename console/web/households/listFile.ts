/** Of a file that the service takes; in base 64 it fits into a request. */
const MOST_BYTES = 180_000

/** Why a file is not sent to be checked; undefined if it is. */
export type Unfit = 'empty' | 'tooBig' | undefined

export function unfit(bytes: number): Unfit {
  if (bytes === 0) return 'empty'
  return bytes > MOST_BYTES ? 'tooBig' : undefined
}

const CHUNK = 8_192
const EXAMPLE =
  '\uFEFF房号,楼栋,姓名,身份,电话,入住日期\r\n3-1-1202,3,陈慧敏,业主,13800000101;0591-87551200,2019-03-01\r\n3栋1单元1203,3,福州云启贸易有限公司,单位,0591-87551203,\r\n'

/** A file as JSON carries it. Which writing its Chinese is in, the service finds out. */
export function base64(file: ArrayBuffer): string {
  const bytes = new Uint8Array(file)
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

/** Gives a list that could be imported, to be filled in. */
export function saveExample() {
  const address = URL.createObjectURL(new Blob([EXAMPLE], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = '房屋与业户.csv'
  link.click()
  URL.revokeObjectURL(address)
}
