import type { Place } from '../api/organisation'
import { answer, intake } from '../api/services'
import { EntryForm } from './EntryForm'
import { NameFields } from './NameFields'

const FIELDS = ['nameZh', 'nameEn'] as const

interface Props {
  place: Place
  onClose: () => void
}

export function PlaceForm({ place, onClose }: Props) {
  const [group = '', company] = place.code.split('/')
  return (
    <EntryForm
      part="places"
      entry={{ code: place.code, name: place.nameZh || place.code, version: place.version }}
      initial={{ nameZh: place.nameZh, nameEn: place.nameEn }}
      fields={FIELDS}
      onClose={onClose}
      send={(body, header) =>
        company
          ? answer(
              intake.PUT('/api/intake/organisation/places/{group}/{company}', {
                params: { path: { group, company }, header },
                body,
              }),
            )
          : answer(intake.PUT('/api/intake/organisation/places/{group}', { params: { path: { group }, header }, body }))
      }
    >
      {(bound) => <NameFields {...bound} />}
    </EntryForm>
  )
}
