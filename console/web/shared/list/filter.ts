/** A filter with one of its values set, or without it. */
export function withValue<F extends object, K extends keyof F>(filter: F, name: K, value: F[K] | undefined): F {
  const { [name]: _, ...rest } = filter
  return (value === undefined ? rest : { ...rest, [name]: value }) as F
}
