/** GL01-SR-202611-0041, of which a narrow screen shows the end. */
export function ShortNumber({ of }: { of: string }) {
  const end = of.split('-').slice(-2).join('-')
  return (
    <>
      <span className="wide">{of.slice(0, of.length - end.length)}</span>
      {end}
    </>
  )
}
