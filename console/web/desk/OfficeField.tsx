import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { nameOf, placesIn } from '../api/organisation'
import type { Problem } from '../api/problem'
import { answer, intake } from '../api/services'
import { officeOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { Field } from '../shared/form/Field'
import { useSpeech } from '../shared/words/useWords'
import type { Entry } from './registration'

interface Props {
  values: Entry
  change: (more: Partial<Entry>) => void
  problem: Problem | undefined
}

/** For staff of the branch, who register for any of its offices; office staff register for their own. */
export function OfficeField({ values, change, problem }: Props) {
  const { words, language } = useSpeech()
  const { session } = useDesk()
  const needed = officeOf(session) === undefined
  const offices = useQuery({
    queryKey: ['offices'],
    enabled: needed,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => placesIn((await answer(intake.GET('/api/intake/organisation/offices'))).data),
  })
  if (!needed) return null
  return (
    <Field name="office" label={words.desk.office} required problem={problem}>
      {({ required: needed, ...control }) => (
        <Select
          {...control}
          aria-required={needed}
          value={values.office}
          onChange={(office) => change({ office })}
          options={offices.data?.map((it) => ({ value: it.code, label: nameOf(it, language) })) ?? []}
        />
      )}
    </Field>
  )
}
