// Kafka as the contracts and the services need it.
import { SERVICES } from '../places.mjs'
import { kind, named, same, title } from '../objects.mjs'

export function topicsAsPromised({ objects, facts, has }) {
  const found = []
  const declared = new Map(kind(objects, 'KafkaTopic').map((it) => [it.spec.topicName ?? it.metadata.name, it.spec]))
  for (const topic of facts.topics) {
    const spec = declared.get(topic.name)
    if (!spec) {
      found.push(`${topic.name} is not declared`)
      continue
    }
    if (spec.partitions !== topic.partitions) found.push(`${topic.name} has ${spec.partitions} partitions, promised are ${topic.partitions}`)
    if (spec.config['cleanup.policy'] !== topic.cleanup) found.push(`${topic.name} is cleaned by ${spec.config['cleanup.policy']}, promised is ${topic.cleanup}`)
    if (spec.config['retention.ms'] !== topic.retention) found.push(`${topic.name} keeps ${spec.config['retention.ms']} ms, promised are ${topic.retention}`)
    const [copies, insync] = has('single-node') ? [1, 1] : [3, 2]
    if (spec.replicas !== copies || spec.config['min.insync.replicas'] !== insync) found.push(`${topic.name} has ${spec.replicas} copies, ${spec.config['min.insync.replicas']} at least`)
  }
  const promised = new Set(facts.topics.map((it) => it.name))
  for (const name of declared.keys()) if (!promised.has(name)) found.push(`${name} is in no contract`)
  return found
}

export function kafkaKeepsWhatItTook({ objects, has }) {
  const it = kind(objects, 'Kafka')[0]
  const config = it.spec.kafka.config
  const found = []
  const [copies, insync] = has('single-node') ? [1, 1] : [3, 2]
  if (it.apiVersion !== 'kafka.strimzi.io/v1') found.push(`is ${it.apiVersion}`)
  if (config['default.replication.factor'] !== copies || config['min.insync.replicas'] !== insync) found.push('keeps too few copies')
  if (config['offsets.topic.replication.factor'] !== copies) found.push('keeps too few copies of how far groups have come')
  if (config['auto.create.topics.enable'] !== false) found.push('makes topics that nobody declared')
  if (config['unclean.leader.election.enable'] !== false) found.push('may forget what it acknowledged')
  const pools = kind(objects, 'KafkaNodePool')
  const roles = pools.map((pool) => pool.spec.roles.join())
  if (!same(roles, ['broker', 'controller'])) found.push(`controllers and brokers are not apart: ${roles}`)
  for (const pool of pools) {
    if (pool.spec.replicas !== copies) found.push(`${pool.metadata.name} are ${pool.spec.replicas}`)
    if (pool.spec.storage.volumes?.some((volume) => volume.type !== 'persistent-claim' || volume.deleteClaim)) found.push(`${pool.metadata.name} may lose their disks`)
  }
  return found.map((what) => `Kafka: ${what}`)
}

export function kafkaAsksWhoComes({ objects }) {
  const { listeners, authorization } = kind(objects, 'Kafka')[0].spec.kafka
  const found = listeners.filter((it) => !it.tls || it.authentication?.type !== 'tls').map((it) => `listener ${it.name} lets in who has no certificate`)
  if (authorization?.type !== 'simple') found.push('whoever comes in may do anything')
  return found
}

function granted(user) {
  return user.spec.authorization.acls
    .flatMap(({ resource, operations, host }) => {
      const wide = resource.patternType !== 'literal' || resource.name === '*' || host ? ' (too wide)' : ''
      return operations.map((operation) => `${operation} ${resource.type} ${resource.name}${wide}`)
    })
    .sort()
}

/** What a service sends and reads by the contracts and by its own configuration, and nothing else. */
export function ownRightsOnly({ objects, facts, has }) {
  const found = SERVICES.flatMap((service) => {
    const user = named(objects, 'KafkaUser', `guanjia-${service}`)
    if (!user) return [`${service} has no user`]
    const { reads, settings } = facts.programs.get(service)
    // Its own topic, from which it learns like everyone else, is no traffic between services and so not in the contracts.
    const others = reads.filter((it) => !it.startsWith(`guanjia.${service}.`))
    const wrong = same(others, facts.receives.get(service)) ? [] : [`reads ${others}, the contracts say ${facts.receives.get(service)}`]
    const group = settings.get('mp.messaging.incoming.facts.group.id').replace('${guanjia.service}', service)
    const needed = new Set([
      ...facts.sends.get(service).flatMap((it) => [`Write topic ${it}`, `Describe topic ${it}`]),
      ...reads.flatMap((it) => [`Read topic ${it}`, `Describe topic ${it}`]),
      `Read group ${group}`,
    ])
    const given = granted(user)
    wrong.push(...given.filter((it) => !needed.has(it)).map((it) => `may ${it}, which it does not need`))
    wrong.push(...[...needed].filter((it) => !given.includes(it)).map((it) => `may not ${it}`))
    if (user.spec.authentication?.type !== 'tls') wrong.push('shows no certificate')
    return wrong.map((what) => `${title(user)}: ${what}`)
  })
  const known = [...SERVICES.map((it) => `guanjia-${it}`), ...(has('autoscaling') ? ['guanjia-scaler'] : [])]
  for (const user of kind(objects, 'KafkaUser')) {
    if (!known.includes(user.metadata.name)) found.push(`${title(user)}: whose is it?`)
    if (user.metadata.name === 'guanjia-scaler' && granted(user).some((it) => !it.startsWith('Describe ') || it.includes('too wide'))) found.push(`${title(user)}: may do more than look`)
  }
  return found
}
