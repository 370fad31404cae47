// PostgreSQL, and how many pods may ask it.
import { SERVICES } from '../places.mjs'
import { containers, environment, kind, named, same } from '../objects.mjs'

const LOGINS = ['owner', 'app', 'worker']

export function twoCopiesOfACommit({ objects, has }) {
  if (has('single-node')) return []
  const { spec } = kind(objects, 'Cluster')[0]
  const found = []
  const { number, dataDurability } = spec.postgresql.synchronous ?? {}
  if (!(number >= 1) || dataDurability !== 'required') found.push('a commit waits for no standby')
  if (!(spec.instances > number)) found.push('has too few instances')
  if (spec.affinity?.podAntiAffinityType !== 'required') found.push('may be on one machine whole')
  const archiver = spec.plugins?.find((it) => it.isWALArchiver)
  const store = kind(objects, 'ObjectStore').map((it) => it.metadata.name)
  if (!archiver || !store.includes(archiver.parameters?.barmanObjectName)) found.push('archives nowhere')
  const backup = kind(objects, 'ScheduledBackup')[0]
  if (backup?.spec.method !== 'plugin' || backup.spec.pluginConfiguration?.name !== archiver?.name) found.push('is backed up by nobody')
  else if (backup.spec.cluster.name !== kind(objects, 'Cluster')[0].metadata.name || backup.spec.suspend) found.push('is not backed up')
  return found.map((what) => `PostgreSQL: ${what}`)
}

export function loginsOfEachService({ objects }) {
  const { managed, enableSuperuserAccess } = kind(objects, 'Cluster')[0].spec
  const found = enableSuperuserAccess ? ['the superuser can sign in'] : []
  const wanted = [...SERVICES.flatMap((service) => LOGINS.map((it) => `${service}_${it} ${service}-${it}-login`)), 'keycloak keycloak-login']
  const there = managed.roles.map((it) => `${it.name} ${it.passwordSecret?.name}`)
  if (!same(wanted, there)) found.push(`logins are ${there.filter((it) => !wanted.includes(it))}, missing ${wanted.filter((it) => !there.includes(it))}`)
  for (const it of managed.roles) {
    if (it.superuser || it.createdb || it.createrole || it.bypassrls || it.replication || it.inRoles?.length) found.push(`${it.name} may do more than it needs`)
  }
  return found.map((what) => `PostgreSQL: ${what}`)
}

/** A schema and its logins are made as on a developer's machine, but for passwords, which come from secrets. */
export function schemasAsEverywhere({ objects, facts }) {
  const { data } = named(objects, 'ConfigMap', 'guanjia-postgres-schemas')
  const read = kind(objects, 'Cluster')[0].spec.bootstrap.initdb.postInitApplicationSQLRefs.configMapRefs.map((it) => it.key)
  const found = same(read, ['database.sql', ...SERVICES.map((it) => `${it}.sql`)]) ? [] : [`the server reads ${read}`]
  for (const service of SERVICES) {
    const wanted = facts.schemaTemplate
      .replace(/^ALTER ROLE .* PASSWORD .*\n/gm, '')
      .replaceAll('${service}', service)
      .replaceAll('${database}', 'guanjia')
      .replace(/\n{3,}/g, '\n\n')
    if (data[`${service}.sql`] !== wanted) found.push(`${service}.sql is not what deploy/local makes`)
  }
  return found
}

const RESERVED = 20 // the operator, replication, backups, a migration of each service and whoever looks

/** All pods at their most, one more of each while it is rolled out, with full pools. */
export function poolsFitTheServer({ objects, facts }) {
  const most = (name) => (kind(objects, 'ScaledObject').find((it) => it.spec.scaleTargetRef.name === name)?.spec.maxReplicaCount ?? named(objects, 'Deployment', name).spec.replicas) + 1
  const services = SERVICES.map((name) => {
    const told = environment(containers(named(objects, 'Deployment', name))[0], objects)
    const size = (variable, key) => Number(told.get(variable)?.value ?? facts.programs.get(name).settings.get(key))
    return most(name) * (size('QUARKUS_DATASOURCE_JDBC_MAX_SIZE', 'quarkus.datasource.jdbc.max-size') + size('QUARKUS_DATASOURCE_WORKER_JDBC_MAX_SIZE', 'quarkus.datasource.worker.jdbc.max-size'))
  })
  const keycloak = most('keycloak') * Number(environment(containers(named(objects, 'Deployment', 'keycloak'))[0], objects).get('KC_DB_POOL_MAX_SIZE').value)
  const sum = services.reduce((a, b) => a + b, keycloak + RESERVED)
  const limit = Number(kind(objects, 'Cluster')[0].spec.postgresql.parameters.max_connections)
  return sum <= limit ? [] : [`pools may take ${sum} connections, PostgreSQL has ${limit}`]
}

export function scaledByWork({ objects, facts, has }) {
  if (!has('autoscaling')) return []
  const partitions = new Map(facts.topics.map((it) => [it.name, it.partitions]))
  const found = kind(objects, 'Deployment')
    .filter((it) => facts.programs.has(it.metadata.name))
    .flatMap((it) => {
      const name = it.metadata.name
      const scaled = kind(objects, 'ScaledObject').filter((one) => one.spec.scaleTargetRef.name === name)
      if (scaled.length !== 1) return [`${name}: has ${scaled.length} scalers`]
      const { minReplicaCount, maxReplicaCount, triggers, advanced } = scaled[0].spec
      const { reads } = facts.programs.get(name)
      const wrong = []
      if (!(minReplicaCount >= 2)) wrong.push(`goes down to ${minReplicaCount}`)
      const room = Math.min(...reads.map((topic) => partitions.get(topic)), Number.POSITIVE_INFINITY)
      if (maxReplicaCount > room) wrong.push(`goes up to ${maxReplicaCount}, its topics have ${room} partitions`)
      const lag = triggers.filter((one) => one.type === 'kafka')
      const types = [...new Set(triggers.map((one) => one.type))].sort().join()
      const wanted = name === 'intake' ? 'cpu,prometheus' : name === 'console' ? 'cpu' : 'cpu,kafka'
      if (types !== wanted) wrong.push(`is scaled by ${types}, not ${wanted}`)
      if (lag.length && !same(lag.map((one) => one.metadata.topic), reads)) wrong.push(`is scaled by ${lag.map((one) => one.metadata.topic)}, but reads ${reads}`)
      for (const { metadata, authenticationRef } of lag) {
        if (metadata.consumerGroup !== `guanjia-${name}`) wrong.push(`is scaled by the lag of ${metadata.consumerGroup}`)
        if (metadata.offsetResetPolicy !== 'earliest') wrong.push('counts from the end where its service begins at the start')
        if (!environment(containers(it)[0], objects).has(metadata.bootstrapServersFromEnv)) wrong.push('knows no broker')
        if (!named(objects, 'TriggerAuthentication', authenticationRef?.name)) wrong.push('cannot sign in to Kafka')
      }
      if (!(advanced?.horizontalPodAutoscalerConfig?.behavior?.scaleDown?.stabilizationWindowSeconds >= 300)) wrong.push('goes down at the first lull')
      return wrong.map((what) => `${name}: ${what}`)
    })
  return found
}
