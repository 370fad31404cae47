import { Link } from '@tanstack/react-router'
import { useWords } from '../shared/words/useWords'

/** An address that there is nothing at. */
export function Nowhere() {
  const { lost } = useWords()
  return (
    <>
      <h1>{lost.nowhere}</h1>
      <p className="unreadable">
        {lost.nowhereWhy} <Link to="/">{lost.home}</Link>
      </p>
    </>
  )
}
