import { Button, Select } from 'antd'
import { useState } from 'react'
import { useMay } from '../shared/me/useMay'
import { Panel } from '../shared/Panel'
import { useTime } from '../shared/time/SuiteTime'
import { wallOf } from '../shared/time/zone'
import { useWords } from '../shared/words/useWords'
import { BranchChoice } from './BranchChoice'
import { CalendarForm } from './CalendarForm'
import { exceptionsOf } from './calendar'
import { MonthTable } from './MonthTable'
import { useChosenBranch } from './useChosenBranch'
import { useCalendars } from './useOrganisation'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** The working days by which a branch's limits run. */
export function CalendarPart() {
  const { organisation } = useWords()
  const { now, zone } = useTime()
  const [branch, choose] = useChosenBranch()
  const calendars = useCalendars(branch ?? '')
  const may = useMay('intake', 'organisation.define')
  const [chosen, setChosen] = useState<number>()
  const [writing, setWriting] = useState<number>()
  return (
    <Panel query={calendars}>
      {(years) => {
        const year = chosen ?? wallOf(now, zone).year
        const shown = years.find((it) => it.year === year)
        const next = Math.max(year, ...years.map((it) => it.year)) + 1
        const { off, makeUp } = exceptionsOf(shown)
        return (
          <>
            <div className="filters">
              <BranchChoice value={branch} onChange={choose} />
              <Select
                aria-label={organisation.year}
                value={year}
                onChange={setChosen}
                options={years.map((it) => ({ value: it.year, label: String(it.year) }))}
              />
              <span className="quiet">{organisation.daysOff(off.length, makeUp.length)}</span>
              {may && shown && <Button onClick={() => setWriting(year)}>{organisation.edit}</Button>}
              {may && <Button onClick={() => setWriting(next)}>{organisation.newYear(next)}</Button>}
            </div>
            <div className="year">
              {MONTHS.map((month) => (
                <MonthTable key={month} year={year} month={month} weekdays={shown?.weekdays} exceptions={{ off, makeUp }} />
              ))}
            </div>
            {writing && branch && (
              <CalendarForm
                branch={branch}
                year={writing}
                calendar={years.find((it) => it.year === writing)}
                onClose={() => setWriting(undefined)}
              />
            )}
          </>
        )
      }}
    </Panel>
  )
}
