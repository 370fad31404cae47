import { expect, it } from 'vitest'
import { boardsOf } from './boards'

it('begins each post’s day where its work waits', () => {
  const homes = [
    'CUSTOMER_SERVICE_AGENT',
    'ENGINEERING_SUPERVISOR',
    'ESTATE_OFFICER',
    'CHIEF_DIRECTOR',
    'ORGANISATION_ADMIN',
    'OPERATOR',
  ]
  expect(homes.map((post) => boardsOf([post])[0]?.to)).toEqual([
    '/new',
    '/slips',
    '/callbacks',
    '/notices',
    '/organisation',
    '/operations',
  ])
})

it('shows who holds two posts the boards of both, each once', () => {
  const boards = boardsOf(['RESPONSIBLE_HANDLER', 'DEPARTMENT_HEAD']).map((it) => it.to)
  expect(boards).toEqual([...new Set(boards)])
  expect(boards).toContain('/requests')
})

it('lets who only reads see everything that is kept', () => {
  const boards = boardsOf(['QUALITY_DEPARTMENT'])
  expect(boards).toHaveLength(9)
  expect(boards.filter((it) => it.counted)).toEqual([])
})

it('has the register of households for whoever keeps it, behind their own boards', () => {
  expect(boardsOf(['CS_TEAM_LEADER'], true).at(-1)?.to).toBe('/households')
  expect(boardsOf(['CUSTOMER_SERVICE_AGENT']).map((it) => it.to)).not.toContain('/households')
})
