import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, intake, routing } from '../api/services'
import { useMay } from '../shared/me/useMay'
import { useWords } from '../shared/words/useWords'

interface Props {
  part: 'departments' | 'posts'
  code: string
}

interface Left {
  id: string
  number: string
}

/** What whoever ended has still in hand: slips of a department, lines that a colleague registered; for who hands it over. */
export function Owed({ part, code }: Props) {
  const { organisation } = useWords()
  const maySlips = useMay('routing', 'contact-slip.owed')
  const mayLines = useMay('intake', 'service-request.read')
  const { data } = useQuery({
    queryKey: ['owed', part, code],
    enabled: part === 'departments' ? maySlips : mayLines,
    queryFn: () => (part === 'departments' ? slipsOf(code) : linesOf(code)),
  })
  if (!data || data.length === 0) return null
  return (
    <details>
      <summary>{organisation.owed(data.length)}</summary>
      <ul className="plain">
        {data.map((it) => (
          <li key={it.id}>
            <Link to={part === 'departments' ? `/slips/${it.id}` : `/requests/${it.id}`}>{it.number}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

async function slipsOf(department: string): Promise<Left[]> {
  return (await answer(routing.GET('/api/routing/owed', { params: { query: { department } } }))).data.items
}

async function linesOf(staff: string): Promise<Left[]> {
  return (await answer(intake.GET('/api/intake/service-requests/owed', { params: { query: { staff } } }))).data
}
