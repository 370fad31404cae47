import { describe, expect, it } from 'vitest'
import { zh } from '../words/zh'
import { dueIn } from './due'
import { exact, fromField, shown, toField } from './zone'

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
    ['2026-11-26T04:22:00Z', '剩 3 小时', 'calm'],
    ['2026-11-26T02:00:00Z', '剩 48 分钟', 'soon'],
    ['2026-11-29T02:00:00Z', '剩 3 天', 'calm'],
    ['2026-11-25T23:00:00Z', '超时 2 小时', 'over'],
    ['2026-11-26T01:11:30Z', '超时 0 分钟', 'over'],
  ])('due %s reads %s', (due, text, pressure) => {
    expect(dueIn(due, NOW, zh)).toEqual({ text, pressure })
  })
})
