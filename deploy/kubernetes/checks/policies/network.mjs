// Who may talk to whom, and who does.
import { SERVICES } from '../places.mjs'
import { containers, environment, kind, named, picks, podLabels, title, workloads } from '../objects.mjs'

// Pods that operators make, by the labels which they give them.
const MADE = {
  postgres: { 'cnpg.io/cluster': 'guanjia-postgres' },
  kafka: { 'strimzi.io/cluster': 'guanjia', 'strimzi.io/name': 'guanjia-kafka' },
  'kafka-operators': { 'strimzi.io/cluster': 'guanjia', 'strimzi.io/name': 'guanjia-entity-operator' },
}
// These ask the Kubernetes API and the store of backups, which no selector can name.
const OUTSIDE = ['kafka-operators', 'postgres']

function everybody(objects) {
  const ours = workloads(objects).map((it) => [it.kind === 'Job' ? `${it.metadata.labels['app.kubernetes.io/name']}-migration` : it.metadata.name, podLabels(it)])
  return new Map([...ours, ...Object.entries(MADE)])
}

function expected(has) {
  const edges = []
  const to = (from, whom, port) => edges.push(`${from} → ${whom}:${port}`)
  for (const service of SERVICES) {
    to('namespace gateway', service, 8080)
    to('console', service, 8080)
    to(service, 'postgres', 5432)
    to(`${service}-migration`, 'postgres', 5432)
    to(service, 'kafka', 9093)
    to(service, 'keycloak', 8080)
  }
  to('namespace gateway', 'console', 8080)
  to('namespace gateway', 'keycloak', 8080)
  to('console', 'keycloak', 8080)
  to('keycloak', 'postgres', 5432)
  for (const port of [7800, 57800]) to('keycloak', 'keycloak', port)
  for (const port of [5432, 8000]) to('postgres', 'postgres', port)
  to('namespace cnpg-system', 'postgres', 8000)
  if (has('observability')) {
    for (const pod of [...SERVICES, 'console', 'keycloak', ...SERVICES.map((it) => `${it}-migration`)]) {
      to('namespace monitoring', pod, 9000)
      to(pod, 'namespace monitoring', 4317)
    }
    to('namespace monitoring', 'postgres', 9187)
  }
  return edges
}

/** One peer of a rule as the pods or the namespace that it stands for. */
function stands(peer, pods) {
  if (peer.podSelector && !peer.namespaceSelector) {
    return [...pods].filter(([, labels]) => picks(peer.podSelector, labels)).map(([name]) => name)
  }
  const names = peer.namespaceSelector?.matchLabels ?? {}
  const name = names['kubernetes.io/metadata.name']
  return name && Object.keys(names).length === 1 ? [`namespace ${name}`] : ['anybody']
}

function ways(policies, pods, direction) {
  const [rules, peers] = direction === 'in' ? ['ingress', 'from'] : ['egress', 'to']
  const edges = new Set()
  for (const policy of policies) {
    const selected = [...pods].filter(([, labels]) => picks(policy.spec.podSelector, labels)).map(([name]) => name)
    for (const rule of policy.spec[rules] ?? []) {
      const others = rule[peers]?.flatMap((peer) => stands(peer, pods)) ?? ['anybody']
      for (const pod of selected) {
        for (const other of others) {
          for (const { port } of rule.ports ?? [{ port: 'any' }]) edges.add(direction === 'in' ? `${other} → ${pod}:${port}` : `${pod} → ${other}:${port}`)
        }
      }
    }
  }
  return edges
}

export function closedByDefault({ objects, has }) {
  if (!has('network-policy')) return []
  const policies = kind(objects, 'NetworkPolicy')
  const all = policies.find((it) => Object.keys(it.spec.podSelector).length === 0)
  const found = []
  if (!all || all.spec.policyTypes?.join() !== 'Ingress,Egress' || all.spec.ingress || all.spec.egress) found.push('nothing closes the namespace both ways')
  for (const [name, labels] of everybody(objects)) {
    const own = policies.filter((it) => it !== all && picks(it.spec.podSelector, labels) && it.spec.policyTypes?.join() === 'Ingress,Egress')
    if (own.length === 0) found.push(`${name} has no policy of its own`)
  }
  return found
}

export function onlyNeededWays({ objects, has }) {
  if (!has('network-policy')) return []
  const pods = everybody(objects)
  const policies = kind(objects, 'NetworkPolicy')
  const wanted = new Set(expected(has))
  // DNS is everybody's; the ports between Kafka's own parts are opened by policies that its operator makes.
  const usual = (edge) => edge.endsWith('→ namespace kube-system:53') || /^kafka(-operators)? → kafka:/.test(edge)
  const outside = (edge) => OUTSIDE.some((it) => [443, 6443].some((port) => edge === `${it} → anybody:${port}`))
  const [into, out] = [ways(policies, pods, 'in'), ways(policies, pods, 'out')]
  const found = [...into, ...out].filter((it) => !wanted.has(it) && !usual(it) && !outside(it)).map((it) => `${it} is let through and not needed`)
  for (const edge of wanted) {
    const [from, to] = edge.split(' → ')
    const listens = to.replace(/:.*/, '')
    // What comes to Kafka is let in by its listener.
    if (!listens.startsWith('namespace') && listens !== 'kafka' && !into.has(edge)) found.push(`${edge} is not let in`)
    if (!from.startsWith('namespace') && !out.has(edge)) found.push(`${edge} is not let out`)
  }
  for (const name of pods.keys()) {
    if (!out.has(`${name} → namespace kube-system:53`)) found.push(`${name} cannot look names up`)
  }
  return found
}

/** The listener of Kafka lets in what keeps data, and who counts the lag. */
export function kafkaKnowsItsPeers({ objects, has }) {
  if (!has('network-policy')) return []
  const peers = kind(objects, 'Kafka')[0].spec.kafka.listeners[0].networkPolicyPeers
  if (!peers) return ['anybody in the cluster reaches Kafka']
  const let_in = peers.flatMap((peer) => stands(peer, everybody(objects))).sort()
  const wanted = [...SERVICES, 'namespace keda'].sort()
  return let_in.join() === wanted.join() ? [] : [`Kafka lets in ${let_in.join(', ')}`]
}

export function routes({ objects }) {
  const gateway = kind(objects, 'Gateway')[0]
  const hosts = new Map(gateway.spec.listeners.map((it) => [it.name, it.hostname]))
  const found = kind(objects, 'HTTPRoute').flatMap((it) => {
    const section = it.spec.parentRefs[0].sectionName
    const wrong = []
    if (it.spec.parentRefs[0].name !== gateway.metadata.name || !hosts.has(section)) wrong.push('leads from no gateway')
    if (section === 'plain') return wrong
    if (it.spec.hostnames?.join() !== hosts.get(section)) wrong.push(`its host ${it.spec.hostnames} is not the gateway's ${hosts.get(section)}`)
    for (const { matches = [], backendRefs } of it.spec.rules) {
      for (const backend of backendRefs) {
        const service = named(objects, 'Service', backend.name)
        if (!service?.spec.ports.some((port) => port.port === backend.port)) wrong.push(`leads to ${backend.name}:${backend.port}, where nobody is`)
      }
      const wanted = section === 'api' ? [`/api/${it.metadata.name}`] : section === 'desk' ? ['/'] : ['/realms/guanjia', '/resources']
      const paths = matches.map((match) => match.path.value)
      if (paths.join() !== wanted.join()) wrong.push(`leads from ${paths}`)
    }
    return wrong.map((what) => `${title(it)}: ${what}`)
  })
  for (const name of [...SERVICES, 'console']) {
    if (!named(objects, 'HTTPRoute', name)) found.push(`no way leads to ${name}`)
  }
  return found
}

/** A program refuses requests for another name than its own, and sends people to the public one. */
export function publicNames({ objects }) {
  const hosts = new Map(kind(objects, 'Gateway')[0].spec.listeners.map((it) => [it.name, it.hostname]))
  return [...SERVICES, 'console'].flatMap((name) => {
    const settings = environment(containers(named(objects, 'Deployment', name))[0], objects)
    const known = settings.get('GUANJIA_HTTP_HOSTS')?.value?.split(',') ?? []
    const needed = name === 'console' ? [hosts.get('desk')] : [hosts.get('api'), name]
    const found = needed.filter((it) => !known.includes(it)).map((it) => `does not answer to ${it}`)
    if (settings.get('GUANJIA_OIDC_ISSUER')?.value !== `https://${hosts.get('login')}/realms/guanjia`) found.push('believes another issuer')
    return found.map((what) => `${name}: ${what}`)
  })
}
