import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Regime } from '../../api/procedures'
import { type SheetColumn, SheetTable } from '../../shared/print/SheetTable'
import { useSpeech } from '../../shared/words/useWords'
import { spoken } from '../policyValue'
import { usePostNames } from '../usePostNames'

interface Props {
  regime: Regime
  /** On paper nothing can be opened. */
  onPaper?: boolean
}

/** Which procedures cover each activity, who answers for each kind of request, and every limit. */
export function RegimeTables({ regime: it, onPaper = false }: Props) {
  const { words, language } = useSpeech()
  const { regime, common, enums } = words
  const { nameOf } = usePostNames()
  const missing = <strong className="mark">{regime.missing}</strong>
  const named = (ids: readonly string[]): ReactNode =>
    it.procedures
      .filter((one) => ids.includes(one.id))
      .map((one) => (
        <div key={one.id}>
          {onPaper ? (
            `${one.number} ${one.title}`
          ) : (
            <Link to="/regime/$id" params={{ id: one.id }}>
              {one.number} {one.title}
            </Link>
          )}{' '}
          <span className="quiet">{one.ofTheGroup ? regime.ofTheGroup : regime.ofTheBranch}</span>
        </div>
      ))
  const policy = new Map(it.policies.map((one) => [one.name, one]))
  const limit = (name: string) => {
    const one = policy.get(name)
    return one && <div key={name}>{`${language === 'zh' ? one.nameZh : one.nameEn} ${spoken(one.value, words)}`}</div>
  }
  return (
    <>
      <Table
        title={regime.coverage}
        rows={it.coverage}
        keyOf={(row) => row.activity}
        columns={[
          { title: regime.activity, width: '30%', cell: (row) => regime.activities[row.activity] },
          { title: regime.procedures, cell: (row) => (row.missing ? missing : named(row.procedures)) },
        ]}
      />
      <Table
        title={regime.kinds}
        rows={it.kinds}
        keyOf={(row) => row.kind}
        columns={[
          { title: regime.kind, width: '18%', cell: (row) => enums.kind[row.kind] },
          {
            title: regime.responsible,
            width: '27%',
            cell: (row) => (row.missing ? missing : row.responsible.map(nameOf).join(common.and)),
          },
          { title: regime.limits, cell: (row) => row.policies.map(limit) },
        ]}
      />
      <p>
        {regime.channels} <span className="quiet">{it.channels.map((one) => enums.channel[one]).join(common.and)}</span>
      </p>
      <Table
        title={regime.policies}
        rows={it.policies}
        keyOf={(row) => row.name}
        columns={[
          { title: regime.policy, width: '32%', cell: (row) => (language === 'zh' ? row.nameZh : row.nameEn) },
          { title: regime.value, cell: (row) => spoken(row.value, words) },
          { title: regime.whose, width: '18%', cell: (row) => (row.ofTheBranch ? regime.ofTheBranch : regime.ofTheGroup) },
          { title: regime.owner, width: '22%', cell: (row) => (row.owner ? nameOf(row.owner) : '—') },
        ]}
      />
    </>
  )
}

function Table<T>({
  title,
  ...table
}: {
  title: string
  columns: readonly SheetColumn<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
}) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <SheetTable caption={title} {...table} />
    </section>
  )
}
