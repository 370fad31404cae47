import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { nameOf, placesIn } from '../../api/organisation'
import type { Problem } from '../../api/problem'
import { answer, intake } from '../../api/services'
import { officeOf } from '../../api/session'
import { useDesk } from '../drafts/Desk'
import { Field } from '../form/Field'
import { useSpeech } from '../words/useWords'

interface Props {
  value: string | undefined
  onChange: (office: string) => void
  problem: Problem | undefined
}

/** For staff of the branch, who act for any of its offices; office staff act for their own. */
export function OfficeField({ value, onChange, problem }: Props) {
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
          value={value}
          onChange={onChange}
          options={offices.data?.map((it) => ({ value: it.code, label: nameOf(it, language) })) ?? []}
        />
      )}
    </Field>
  )
}
