import { useSearch } from '@tanstack/react-router'
import type { Coverage } from '../api/callback'
import { nameOf } from '../api/organisation'
import { branchOf, officeOf } from '../api/session'
import { Chart } from '../shared/chart/Chart'
import { useDesk } from '../shared/drafts/Desk'
import { useBranches, useOffices } from '../shared/organisation/usePlaces'
import { Panel } from '../shared/Panel'
import { monthAt, partsOf } from '../shared/time/month'
import { useTime } from '../shared/time/SuiteTime'
import { useSpeech } from '../shared/words/useWords'
import { CoverageFilters } from './CoverageFilters'
import { coverageFilter } from './coverageFilter'
import { type Row, sharesOf } from './shares'
import { useCoverage, useCoveredRules } from './useCoverage'

/** How many were asked, by rule and by office; every figure opens its matters. */
export function CoveragePage() {
  const { words, language } = useSpeech()
  const { session } = useDesk()
  const { now, zone } = useTime()
  const filter = coverageFilter(useSearch({ strict: false }))
  const { data: branches = [] } = useBranches()
  const { data: allOffices = [] } = useOffices()
  const { data: rules = [] } = useCoveredRules()
  const month = filter.month ?? monthAt(now, zone)
  const branch = filter.branch ?? branchOf(session) ?? branches[0]?.code
  const own = officeOf(session)
  const asked = useCoverage(month, branch)
  const offices = allOffices.filter((it) => it.branch === branch && (!own || it.code === own))
  const head = { period: words.coverage.monthOf(...partsOf(month)) }
  const behind = { ...filter, month, ...(branch ? { branch } : {}) }

  const byRule = (data: readonly Coverage[]): Row[] =>
    rules
      .filter((it) => !filter.rule || it.code === filter.rule)
      .map((it) => ({
        name: nameOf(it, language),
        of: data.filter((row) => row.rule.code === it.code && (!filter.office || row.office === filter.office)),
        filter: { ...behind, rule: it.code },
      }))
  const byOffice = (data: readonly Coverage[]): Row[] =>
    offices.map((it) => ({
      name: nameOf(it, language),
      of: data.filter((row) => row.office === it.code && (!filter.rule || row.rule.code === filter.rule)),
      filter: { ...behind, office: it.code },
    }))

  const { coverage } = words
  return (
    <>
      <h1>{coverage.title}</h1>
      <CoverageFilters
        filter={filter}
        month={month}
        branch={branch}
        branches={branches.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
        offices={offices.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
        rules={rules.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
      />
      <p className="quiet">{coverage.how}</p>
      <Panel query={asked}>
        {(data) => (
          <>
            <Chart shares={sharesOf({ ...head, title: coverage.byRule, about: coverage.rule }, byRule(data), words)} />
            {offices.length > 1 && !filter.office && (
              <Chart shares={sharesOf({ ...head, title: coverage.byOffice, about: coverage.office }, byOffice(data), words)} />
            )}
          </>
        )}
      </Panel>
    </>
  )
}
