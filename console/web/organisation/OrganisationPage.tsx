import { useWords } from '../shared/words/useWords'

/** Branches, offices, departments, posts, calendars, policies. */
export function OrganisationPage() {
  const words = useWords()
  return <h1>{words.organisation.title}</h1>
}
