// Where things are.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

export const HERE = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
export const ROOT = join(HERE, '../..')
export const TARGET = join(HERE, 'target')

export const SERVICES = ['intake', 'routing', 'callback', 'notice']
export const PROGRAMS = [...SERVICES, 'console']
export const FOLDERS = ['namespace', 'kafka', 'postgres', 'keycloak', ...PROGRAMS]
export const ENVIRONMENTS = ['development', 'staging', 'production']
// In the order in which they are laid over each other: what single-node says of replicas, autoscaling takes away.
export const COMPONENTS = ['single-node', 'autoscaling', 'external-secrets', 'network-policy', 'observability']
