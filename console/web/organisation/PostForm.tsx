import { Select } from 'antd'
import type { StaffPost } from '../api/organisation'
import { answer, intake } from '../api/services'
import { Field } from '../shared/form/Field'
import { SelectField } from '../shared/form/SelectField'
import { TextField } from '../shared/form/TextField'
import { useWords } from '../shared/words/useWords'
import { EntryForm } from './EntryForm'
import { usePlaces } from './usePlaces'
import { usePostNames } from './usePostNames'

const FIELDS = ['staffId', 'displayName', 'org', 'roles'] as const

interface Props {
  post: StaffPost | undefined
  onClose: () => void
}

export function PostForm({ post, onClose }: Props) {
  const { organisation } = useWords()
  const places = usePlaces()
  const names = usePostNames()
  const initial = { staffId: post?.code ?? '', displayName: post?.name ?? '', org: post?.org, roles: post?.roles ?? [] }
  return (
    <EntryForm
      part="posts"
      entry={{ code: initial.staffId, name: post ? `${post.name} ${post.code}` : organisation.add, version: post?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={({ staffId, org = '', displayName, roles }, header) => {
        const body = { org, roles, ...(displayName ? { displayName } : {}) }
        return answer(
          intake.PUT('/api/intake/organisation/staff-posts/{staffId}', { params: { path: { staffId }, header }, body }),
        )
      }}
    >
      {({ values, change, problem }) => (
        <>
          {!post && (
            <TextField
              name="staffId"
              label={organisation.staffId}
              required
              autoFocus
              problem={problem}
              value={values.staffId}
              onChange={(staffId) => change({ staffId })}
            />
          )}
          <TextField
            name="displayName"
            label={organisation.staffName}
            problem={problem}
            value={values.displayName}
            onChange={(displayName) => change({ displayName })}
          />
          <SelectField
            name="org"
            label={organisation.place}
            required
            problem={problem}
            options={places.options}
            value={values.org}
            onChange={(org) => change({ org })}
          />
          <Field name="roles" label={organisation.roles} required problem={problem}>
            {({ required, ...control }) => (
              <Select
                {...control}
                aria-required={required}
                mode="multiple"
                optionFilterProp="label"
                options={names.options}
                value={values.roles}
                onChange={(roles: string[]) => change({ roles })}
              />
            )}
          </Field>
        </>
      )}
    </EntryForm>
  )
}
