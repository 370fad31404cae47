/** A filter with one of its values set, or without it. */
export function withValue<F extends object, K extends keyof F>(filter: F, name: K, value: F[K] | undefined): F {
  const { [name]: _, ...rest } = filter
  return (value === undefined ? rest : { ...rest, [name]: value }) as F
}

/** Whether nothing narrows a list: it is empty then because there is nothing yet. */
export function isWide(filter: object): boolean {
  return Object.keys(filter).length === 0
}

/** Those of an address's values, one or several, that are known; undefined if there is none. */
export function several<T>(value: unknown, known: readonly T[]): T[] | undefined {
  const given = Array.isArray(value) ? value : [value]
  const found = known.filter((it) => given.includes(it))
  return found.length > 0 ? found : undefined
}

type Severally<F, K extends keyof F> = Omit<F, K> & { [P in K]?: NonNullable<F[P]>[] }

/** A filter as a service takes it: of these it takes several values, of which a board asks for one. */
export function severally<F extends object, K extends keyof F>(filter: F, ...keys: K[]): Severally<F, K> {
  const several: readonly PropertyKey[] = keys
  const asked = Object.entries(filter).map(([key, value]) => [key, several.includes(key) ? [value] : value])
  return Object.fromEntries(asked) as Severally<F, K>
}
