import type { RequestDetail, Routing } from '../../api/types'

export type Transmission = Routing['transmission']
export type RoutingValues = Partial<Routing> & { content: string; transmission: Transmission }

/** What the form begins with: what was urgent when it was said is urgent for the department, unless somebody says otherwise. */
export function begun({ urgent }: Pick<RequestDetail, 'urgent'>): RoutingValues {
  return { content: '', transmission: 'WRITTEN', ...(urgent ? { urgent } : {}) }
}
