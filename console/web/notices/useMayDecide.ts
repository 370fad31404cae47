import { useMay } from '../shared/me/useMay'

/** Whether notices wait for this person's decision at all. */
export function useMayDecide(): boolean {
  const asDirector = useMay('notice', 'notice.decide-as-director')
  const asChief = useMay('notice', 'notice.decide-as-chief')
  return asDirector || asChief
}
