import type { RequestDetail, RequestSummary } from '../api/types'

// A callback says itself by when it is due. The register's own limit for it only sees that none is forgotten, so it is
// nothing to plan by until it has passed.
const SAFEGUARD = 'CALLBACK'

/** What a request is to be ready by, as its line in the register shows it. */
export function limitOf({ due }: Pick<RequestSummary, 'due'>) {
  return due && (due.kind !== SAFEGUARD || due.overdue) ? due : null
}

/**
 * The same of its file, with what was kept or missed. That limit stops too while only rain is waited for, and nobody has called
 * then: that it was kept is told of no one.
 */
export function limitsOf({ deadlines }: Pick<RequestDetail, 'deadlines'>) {
  return deadlines.filter((it) => it.kind !== SAFEGUARD || it.state === 'BREACHED')
}
