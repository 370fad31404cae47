import type { Person, Relation } from '../../api/households'

/** What is written of somebody; phones one to a field, the last one empty for another. */
export interface PersonText {
  name: string
  relation: Relation | undefined
  phones: string[]
  /** They cannot be reached by phone any more: those on record go. */
  noPhones: boolean
  movedIn: string
}

export const RELATIONS: readonly Relation[] = ['OWNER', 'TENANT', 'COMPANY']
export const MOST_PHONES = 10
export const FIELDS = ['name', 'relation', 'movedIn', ...Array.from({ length: MOST_PHONES }, (_, index) => `phones[${index}]`)]
export const NEW: PersonText = { name: '', relation: undefined, phones: [''], noPhones: false, movedIn: '' }

export function textOf(person: Person): PersonText {
  return { name: person.name, relation: person.relation, phones: [''], noPhones: false, movedIn: person.movedIn ?? '' }
}

/** The fields with one phone changed: there is always one more to fill in, and none empty in between. */
export function withPhone(phones: readonly string[], index: number, phone: string): string[] {
  const filled = phones.toSpliced(index, 1, phone).filter((it) => it !== '')
  return filled.length < MOST_PHONES ? [...filled, ''] : filled
}

/** What is sent; who gives no phone leaves those that are kept, unless they say that there is none. */
export function givenOf({ name, relation = 'OWNER', phones, noPhones, movedIn }: PersonText) {
  const given = noPhones ? [] : phones.map((it) => it.trim()).filter((it) => it !== '')
  return {
    name: name.trim(),
    relation,
    ...(noPhones || given.length > 0 ? { phones: given } : {}),
    ...(movedIn ? { movedIn } : {}),
  }
}
