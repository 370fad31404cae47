import type { Person, Relation } from '../../api/households'

/** What is written of somebody; phones one to a field, the last one empty for another. */
export interface PersonText {
  name: string
  relation: Relation | undefined
  phones: string[]
  movedIn: string
}

export const RELATIONS: readonly Relation[] = ['OWNER', 'TENANT', 'COMPANY']
export const MOST_PHONES = 10
export const FIELDS = ['name', 'relation', 'movedIn', ...Array.from({ length: MOST_PHONES }, (_, index) => `phones[${index}]`)]
export const NEW: PersonText = { name: '', relation: undefined, phones: [''], movedIn: '' }

export function textOf(person: Person): PersonText {
  return { name: person.name, relation: person.relation, phones: [''], movedIn: person.movedIn ?? '' }
}

/** The fields with one phone changed: there is always one more to fill in, and none empty in between. */
export function withPhone(phones: readonly string[], index: number, phone: string): string[] {
  const filled = phones.toSpliced(index, 1, phone).filter((it) => it !== '')
  return filled.length < MOST_PHONES ? [...filled, ''] : filled
}

/** What is sent; who gives no phone leaves those that are kept. */
export function givenOf({ name, relation = 'OWNER', phones, movedIn }: PersonText) {
  const given = phones.map((it) => it.trim()).filter((it) => it !== '')
  return {
    name: name.trim(),
    relation,
    ...(given.length > 0 ? { phones: given } : {}),
    ...(movedIn ? { movedIn } : {}),
  }
}
