import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const FEATURES = [
  'desk',
  'requests',
  'slips',
  'callbacks',
  'coverage',
  'notices',
  'households',
  'knowledge',
  'ledger',
  'escalations',
  'scripts',
  'organisation',
  'operations',
]

/** Which folder may see which; a feature never sees another feature. */
const MAY_SEE: Record<string, readonly string[]> = {
  shared: ['shared', 'api'],
  api: ['api', 'shared/words'],
  ...Object.fromEntries(FEATURES.map((feature) => [feature, [feature, 'shared', 'api']])),
  app: ['app', ...FEATURES, 'shared', 'api'],
}
const LONGEST = 200
/** Words stand in Chinese and in English, look is one rule a line. */
const LONGEST_LIST = 300
const WEB = resolve(import.meta.dirname, '..')
const all = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
const files = all.filter((it) => /\.tsx?$/.test(it))

function strange(file: string): string[] {
  const folder = file.split('/')[0] ?? ''
  const seen = [...readFileSync(join(WEB, file), 'utf8').matchAll(/from '(\.[^']*)'/g)]
    .map((found) => relative(WEB, resolve(WEB, dirname(file), String(found[1]))))
    .filter((it) => !it.startsWith('..'))
  const allowed = MAY_SEE[folder] ?? []
  return seen.filter((it) => !allowed.some((prefix) => it.startsWith(`${prefix}/`))).map((it) => `${file} sees ${it}`)
}

it('keeps features apart and what is shared below them', () => {
  expect(files.filter((it) => it.includes('/')).flatMap(strange)).toEqual([])
})

it('keeps each file to what one can read', () => {
  const isList = (file: string) => file.includes('words/') || file.endsWith('.css')
  const read = all.filter((it) => /\.(tsx?|css)$/.test(it))
  const long = read.filter((it) => readFileSync(join(WEB, it), 'utf8').split('\n').length > (isList(it) ? LONGEST_LIST : LONGEST))
  expect(long).toEqual([])
})

it('reads the computer’s clock and zone in one place only', () => {
  const elsewhere = files.filter((it) => !/shared\/time\/|shared\/drafts\/|\.test\./.test(it))
  expect(elsewhere.filter((it) => /\bdayjs\(|toLocale(Date|Time)?String\(/.test(readFileSync(join(WEB, it), 'utf8')))).toEqual([])
})

it('says until when as a limit, so that the end of a day is said with that day', () => {
  const limits = /<(?:At|OnPaper) [^>]*time=\{[\w?.]*(?:[dD]ueAt|validTo|answerBy|visitTo|agreedReplyAt)\}(?![^>]* limit)/
  expect(files.filter((it) => limits.test(readFileSync(join(WEB, it), 'utf8')))).toEqual([])
})
