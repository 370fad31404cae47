/** The number of a home, which is read at a glance only where it stands on one line. */
export function Home({ of }: { of: string }) {
  return <span className="home-number">{of}</span>
}
