import { useDepartments } from './useDepartments'

/** What a service says of departments, which it knows by their codes. */
export function Named({ said }: { said: string }) {
  return useDepartments().named(said)
}
