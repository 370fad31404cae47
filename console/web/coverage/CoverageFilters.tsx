import { Link, useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { withValue } from '../shared/list/filter'
import { monthAfter, partsOf } from '../shared/time/month'
import { useSpeech } from '../shared/words/useWords'
import type { CoverageFilter } from './coverageFilter'

interface Choice {
  value: string
  label: string
}

interface Props {
  filter: CoverageFilter
  month: string
  branch: string | undefined
  branches: Choice[]
  offices: Choice[]
  rules: Choice[]
}

/** Which month, and of what; whoever sees only one branch or office has nothing to choose. */
export function CoverageFilters({ filter, month, branch, branches, offices, rules }: Props) {
  const { words } = useSpeech()
  const { coverage } = words
  const navigate = useNavigate()
  const go = (search: CoverageFilter) => void navigate({ to: '/coverage', search, replace: true })
  const step = (by: number, label: string) => (
    <Link className="month-step" to="/coverage" search={{ ...filter, month: monthAfter(month, by) }} replace>
      {label}
    </Link>
  )
  return (
    <search className="filters">
      <nav className="months" aria-label={coverage.month}>
        {step(-1, `‹ ${coverage.earlier}`)}
        <strong aria-live="polite">{coverage.monthOf(...partsOf(month))}</strong>
        {step(1, `${coverage.later} ›`)}
      </nav>
      {branches.length > 1 && (
        <Select
          aria-label={words.organisation.branch}
          value={branch}
          options={branches}
          onChange={(chosen) => go({ ...(filter.month ? { month: filter.month } : {}), branch: chosen })}
        />
      )}
      {offices.length > 1 && (
        <Select
          aria-label={coverage.office}
          placeholder={coverage.allOffices}
          allowClear
          value={filter.office}
          options={offices}
          onChange={(chosen) => go(withValue(filter, 'office', chosen))}
        />
      )}
      <Select
        className="wide-select"
        aria-label={coverage.rule}
        placeholder={coverage.allRules}
        allowClear
        value={filter.rule}
        options={rules}
        onChange={(chosen) => go(withValue(filter, 'rule', chosen))}
      />
    </search>
  )
}
