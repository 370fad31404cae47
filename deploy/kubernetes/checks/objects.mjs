// Looking through rendered objects.

export const kind = (objects, name) => objects.filter((it) => it.kind === name)

export const named = (objects, kindName, name) => objects.find((it) => it.kind === kindName && it.metadata.name === name)

export const title = (object) => `${object.kind} ${object.metadata.name}`

/** Deployments and Jobs: what makes pods of ours. Pods of Kafka and PostgreSQL are made by their operators. */
export const workloads = (objects) => objects.filter((it) => ['Deployment', 'Job'].includes(it.kind))

export const containers = (workload) => workload.spec.template.spec.containers

export const allContainers = (workload) => [...(workload.spec.template.spec.initContainers ?? []), ...containers(workload)]

export const podLabels = (workload) => workload.spec.template.metadata?.labels ?? {}

export const program = (object) => object.metadata.labels?.['app.kubernetes.io/name']

/** Whether a selector of labels picks pods with these labels. */
export function picks(selector, labels) {
  if (selector.matchExpressions) throw new Error('only matchLabels is used here')
  return Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value)
}

/** What a container finds in its environment: its own variables over those of the ConfigMaps it takes in. */
export function environment(container, objects) {
  const found = new Map()
  for (const source of container.envFrom ?? []) {
    const map = named(objects, 'ConfigMap', source.configMapRef?.name)
    for (const [key, value] of Object.entries(map?.data ?? {})) found.set(key, { value })
  }
  for (const variable of container.env ?? []) found.set(variable.name, variable)
  return found
}

const UNITS = { '': 1, m: 1e-3, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, k: 1e3, M: 1e6, G: 1e9 }

export function quantity(text) {
  const [, number, unit] = /^([0-9.]+)([a-zA-Z]*)$/.exec(String(text))
  return Number(number) * UNITS[unit]
}

export const seconds = (text) => Number(/^(\d+)s$/.exec(text)[1])

export const same = (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
