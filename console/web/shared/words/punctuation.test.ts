import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { en } from './en'
import { punctuated } from './punctuation'
import { zh } from './zh'

/** Beside Chinese these are written as wide as a character; only times and thousands keep their own. */
const HALF_WIDE = /(?<!\d)[,:]|[,:](?!\d)|[;?!()]/
const FULL_WIDE = /[，；：？！（）]/

/** Everything that a language says, what takes values with a digit for each. */
function said(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String(value(...Array.from({ length: value.length }, () => 1)))]
    return typeof value === 'object' && value ? said(value) : []
  })
}

it('knows a sentence of mixed punctuation', () => {
  expect(['查看原因(会留痕)', '已登记,3 件', '如:停水'].filter((it) => HALF_WIDE.test(it))).toHaveLength(3)
  expect(['今天 24:00', '已登记，3 件', '至多 1,000 行'].filter((it) => HALF_WIDE.test(it))).toEqual([])
})

it('sets Chinese with full-width punctuation throughout, and English with its own', () => {
  expect(said(zh).filter((it) => /\p{Script=Han}/u.test(it) && HALF_WIDE.test(it))).toEqual([])
  expect(said(en).filter((it) => FULL_WIDE.test(it))).toEqual([])
})

it('sets what a service says in Chinese like the page’s own words, and leaves English, times and codes alone', () => {
  expect(punctuated('须为 1 至 4000 个字符的文字,不含控制字符(如换行)')).toBe(
    '须为 1 至 4000 个字符的文字，不含控制字符（如换行）',
  )
  const left = ['Slip rejected: route again', '时限 15:30', 'S3-4.1.2(a), S3-4.2', '3-1-1202']
  expect(left.map(punctuated)).toEqual(left)
})

/** The page's own sources, without words and tests. */
const WEB = resolve(import.meta.dirname, '../..')
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
  (it) => it.endsWith('.tsx') && !/\.test\.|shared\/words/.test(it),
)

it('leaves what stands between words to the language, too', () => {
  const own = /[，；：？！（）、。]|^\s*\{[^}]*\}: [{<]|<\/\w+>: /m
  expect(sources.filter((it) => own.test(readFileSync(join(WEB, it), 'utf8')))).toEqual([])
})

/** What services say in Chinese when they refuse, and what they call a branch’s policies; a character for each value. */
const ROOT = resolve(WEB, '../..')
const services = ['intake-service', 'routing-service', 'callback-service', 'notice-service', 'platform'].flatMap((module) => {
  const main = join(ROOT, module, 'src/main')
  const refusals = readdirSync(main, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('Problem.java'))
  return refusals.map((it) => readFileSync(join(main, it), 'utf8'))
})
const refused = services.flatMap((it) => [...it.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => String(text)))
const policies = readFileSync(join(ROOT, 'intake-service/src/main/resources/application.properties'), 'utf8')
const named = [...policies.matchAll(/^guanjia\.policy-names\.".*"=(.*)\|/gm)].map(([, name]) => String(name))

it('asks the same of what the services say', () => {
  const chinese = [...refused, ...named].filter((it) => /\p{Script=Han}/u.test(it)).map((it) => it.replaceAll(/\{\w+\}/g, '甲'))
  expect(named.length).toBeGreaterThan(20)
  expect(chinese.length).toBeGreaterThan(150)
  expect(chinese.filter((it) => punctuated(it) !== it)).toEqual([])
})
