import { nameOf } from '../api/organisation'
import { placeName } from '../shared/organisation/placeName'
import { useBranches, useNamedPlaces, useOffices } from '../shared/organisation/usePlaces'
import { useSpeech } from '../shared/words/useWords'

/** Where people can work: group, company, branch, office, each as the path that a post carries. */
export function usePlaces() {
  const { words, language } = useSpeech()
  const { data: branches = [] } = useBranches()
  const { data: offices = [] } = useOffices()
  const { data: named = [] } = useNamedPlaces()
  const places = new Map<string, string>()
  for (const branch of branches) {
    const company = `${branch.group}/${branch.company}`
    for (const above of [String(branch.group), company]) {
      places.set(above, placeName(above, { places: branches, named }, language, words))
    }
    places.set(`${company}/${branch.code}`, nameOf(branch, language))
    for (const office of offices.filter((it) => it.branch === branch.code)) {
      places.set(`${company}/${branch.code}/${office.code}`, `${nameOf(branch, language)} ${nameOf(office, language)}`)
    }
  }
  return {
    options: [...places].map(([value, label]) => ({ value, label })),
    nameOf: (path: string) => places.get(path) ?? path,
  }
}
