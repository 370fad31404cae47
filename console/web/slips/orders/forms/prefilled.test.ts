import { expect, it } from 'vitest'
import { agreedAt } from './useAgreed'
import { technicians } from './useTechnicians'

const NOW = Date.parse('2026-12-01T04:00:00Z')
const visit = { from: '2026-12-01T07:00:00Z', to: '2026-12-01T09:00:00Z' }

it('begins with the visit and the name that the slip has', () => {
  expect(agreedAt({ ...visit, agreedWith: '陈慧敏' }, NOW)).toEqual({ ...visit, agreedWith: '陈慧敏' })
})

it('begins without a visit that is over, and without a name that is starred', () => {
  expect(agreedAt({ ...visit, agreedWith: '陈**' }, Date.parse(visit.to) + 1)).toEqual({ agreedWith: '' })
})

const post = (code: string, name: string, roles: string[], org = 'HX/FZ/GL/GL01', endsAt?: string) => ({
  code,
  name,
  roles,
  org,
  endsAt,
  version: 1,
})

it('offers whoever of the office goes to doors, technicians first, by name', () => {
  const posts = [
    post('gongcheng.gl01', '郑建国', ['ENGINEERING_SUPERVISOR']),
    post('weixiu.gl01', '李师傅', ['TECHNICIAN']),
    post('kefu.gl01', '林晓', ['CUSTOMER_SERVICE_AGENT']),
    post('weixiu.gl02', '王师傅', ['TECHNICIAN'], 'HX/FZ/GL/GL02'),
    post('weixiu2.gl01', '赵师傅', ['TECHNICIAN'], 'HX/FZ/GL/GL01', '2026-11-30T16:00:00Z'),
  ]
  expect(technicians(posts, 'GL01', NOW)).toEqual([
    { value: 'weixiu.gl01', label: '李师傅' },
    { value: 'gongcheng.gl01', label: '郑建国' },
  ])
})

it('tells namesakes apart by their staff ids, and calls by it who has no name here', () => {
  const posts = [
    post('a.gl01', '李明', ['TECHNICIAN']),
    post('b.gl01', '李明', ['TECHNICIAN']),
    post('c.gl01', '', ['TECHNICIAN']),
  ]
  expect(technicians(posts, 'GL01', NOW).map((it) => it.label)).toEqual(['李明 a.gl01', '李明 b.gl01', 'c.gl01'])
})
