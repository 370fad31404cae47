import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Tabs } from '../shared/list/Tabs'
import { useWords } from '../shared/words/useWords'
import { BranchesPart } from './BranchesPart'
import { CalendarPart } from './CalendarPart'
import { CategoriesPart } from './CategoriesPart'
import { DepartmentsPart } from './DepartmentsPart'
import { OfficesPart } from './OfficesPart'
import { PlacesPart } from './PlacesPart'
import { PoliciesPart } from './PoliciesPart'
import { PostsPart } from './PostsPart'
import { PARTS, type Part, partOf } from './parts'

const SHOWN: Record<Part, ComponentType> = {
  places: PlacesPart,
  branches: BranchesPart,
  offices: OfficesPart,
  departments: DepartmentsPart,
  posts: PostsPart,
  calendar: CalendarPart,
  policies: PoliciesPart,
  categories: CategoriesPart,
}

/** Groups and companies, branches, offices, departments, posts, working calendars, policies and categories, as far as this person sees them. */
export function OrganisationPage() {
  const words = useWords()
  const chosen = partOf(useParams({ strict: false }).part)
  const Chosen = SHOWN[chosen]
  return (
    <>
      <h1>{words.organisation.title}</h1>
      <Tabs label={words.organisation.title}>
        {PARTS.map((part) => (
          <Link key={part} to="/organisation/$part" params={{ part }} className={part === chosen ? 'active' : ''}>
            {words.organisation.parts[part]}
          </Link>
        ))}
      </Tabs>
      <Chosen />
    </>
  )
}
