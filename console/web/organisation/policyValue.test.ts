import { describe, expect, it } from 'vitest'
import { en } from '../shared/words/en'
import { zh } from '../shared/words/zh'
import { parsed, spoken, written } from './policyValue'

describe('a policy’s value', () => {
  for (const value of ['HOURS(72)', 'WORKING_DAYS(2)', 'NEXT_DAY', 'true', 'false', '70', '09:00-21:00', '街道办事处、派出所']) {
    it(`${value} is written as it was read`, () => expect(written(parsed(value))).toBe(value))
  }

  it('is said as people say it', () => {
    expect(['HOURS(72)', 'WORKING_HOURS(4)', 'NEXT_DAY', 'true', '100'].map((it) => spoken(it, zh))).toEqual([
      '72 小时',
      '4 工时',
      '次日内',
      '是',
      '100',
    ])
    expect(spoken('CALENDAR_DAYS(3)', en)).toBe('3 days')
    expect(spoken('街道办事处、派出所', en)).toBe('街道办事处、派出所')
  })
})
