import { describe, expect, it } from 'vitest'
import { en } from '../words/en'
import { zh } from '../words/zh'
import { dueIn } from './due'
import { exact, fromField, isDay, limitExact, limitShown, shown, toField } from './zone'

const NOW = Date.parse('2026-11-26T01:12:00Z')

describe('the branch’s wall time', () => {
  it.each([
    ['2026-11-26T01:12:00Z', 'Asia/Shanghai', '2026-11-26T09:12'],
    ['2026-11-25T16:30:00Z', 'Asia/Shanghai', '2026-11-26T00:30'],
    ['2026-07-01T12:00:00Z', 'America/New_York', '2026-07-01T08:00'],
    ['2026-12-01T12:00:00Z', 'America/New_York', '2026-12-01T07:00'],
  ])('%s is %s %s and comes back as the same instant', (instant, zone, field) => {
    expect(toField(instant, zone)).toBe(field)
    expect(fromField(field, zone)).toBe(instant)
  })

  it('takes the clock change of a zone into account on the day itself', () => {
    expect(fromField('2026-03-08T01:30', 'America/New_York')).toBe('2026-03-08T06:30:00Z')
    expect(fromField('2026-03-08T03:30', 'America/New_York')).toBe('2026-03-08T07:30:00Z')
  })

  it('keeps a year that is only half typed, as a field sends it with every digit', () => {
    for (const field of ['0002-11-28T10:00', '0020-11-28T10:00', '0202-11-28T10:00', '2026-11-28T10:00']) {
      expect(toField(fromField(field, 'Asia/Shanghai'), 'Asia/Shanghai').slice(0, 10)).toBe(field.slice(0, 10))
    }
  })

  it('knows a day from what only looks like one', () => {
    const typed = ['2026-11-28', '2028-02-29', '2026-02-31', '2026-13-01', '9999-99-99', '9999-12-31', '20261-01-01', 2026]
    expect(typed.filter(isDay)).toEqual(['2026-11-28', '2028-02-29'])
  })

  it('names near days and leaves out the present year', () => {
    const say = (instant: string) => shown(instant, 'Asia/Shanghai', NOW, zh, 'zh')
    expect(say('2026-11-26T10:00:00Z')).toBe('今天 18:00')
    expect(say('2026-11-26T16:00:00Z')).toBe('明天 00:00')
    expect(say('2026-11-25T15:59:00Z')).toBe('昨天 23:59')
    expect(say('2026-12-01T01:00:00Z')).toBe('12月1日 09:00')
    expect(say('2027-01-05T01:00:00Z')).toBe('2027年1月5日 09:00')
    expect(exact('2026-11-26T10:00:00Z', 'Asia/Shanghai')).toBe('2026-11-26 18:00')
  })

  it('says the same whatever zone the computer is in', () => {
    const before = process.env.TZ
    const said = ['UTC', 'America/New_York', 'Asia/Shanghai'].map((zone) => {
      process.env.TZ = zone
      return shown('2026-11-26T16:00:00Z', 'Asia/Shanghai', NOW, zh, 'zh') + fromField('2026-11-26T09:12', 'Asia/Shanghai')
    })
    process.env.TZ = before
    expect(new Set(said).size).toBe(1)
  })
})

describe('a limit', () => {
  it.each([
    ['2026-11-26T16:00:00Z', '今天 24:00', 'end of today', '2026-11-26 24:00'],
    ['2026-11-25T16:00:00Z', '昨天 24:00', 'end of yesterday', '2026-11-25 24:00'],
    ['2026-11-30T16:00:00Z', '11月30日 24:00', 'end of 30 Nov', '2026-11-30 24:00'],
    ['2026-12-31T16:00:00Z', '12月31日 24:00', 'end of 31 Dec', '2026-12-31 24:00'],
    ['2026-11-26T16:01:00Z', '明天 00:01', 'tomorrow 00:01', '2026-11-27 00:01'],
    ['2026-11-26T10:00:00Z', '今天 18:00', 'today 18:00', '2026-11-26 18:00'],
  ])('until %s reads %s, %s, on paper %s', (due, chinese, english, paper) => {
    expect(limitShown(due, 'Asia/Shanghai', NOW, zh, 'zh')).toBe(chinese)
    expect(limitShown(due, 'Asia/Shanghai', NOW, en, 'en')).toBe(english)
    expect(limitExact(due, 'Asia/Shanghai')).toBe(paper)
  })

  it('at midnight is the end of that day also where the clocks are put back in it', () => {
    expect(limitExact('2026-11-02T05:00:00Z', 'America/New_York')).toBe('2026-11-01 24:00')
  })

  it.each([
    ['2026-11-26T04:22:00Z', '剩 3 小时', 'calm'],
    ['2026-11-26T02:00:00Z', '剩 48 分钟', 'soon'],
    ['2026-11-29T02:00:00Z', '剩 3 天', 'calm'],
    ['2026-11-25T23:00:00Z', '超时 2 小时', 'over'],
    ['2026-11-26T01:11:30Z', '超时 0 分钟', 'over'],
  ])('due %s reads %s', (due, text, pressure) => {
    expect(dueIn(due, NOW, zh)).toEqual({ text, pressure })
  })
})
