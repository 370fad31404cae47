// What programs are told.
import { SERVICES } from '../places.mjs'
import { allContainers, containers, environment, kind, named, program, title, workloads } from '../objects.mjs'

// Read by the JVM, by Quarkus itself, and by the Kafka client from everything below kafka.
const BEYOND = [
  'JDK_JAVA_OPTIONS',
  'QUARKUS_INIT_AND_EXIT',
  'KAFKA_SECURITY_PROTOCOL',
  'KAFKA_SSL_TRUSTSTORE_TYPE',
  'KAFKA_SSL_TRUSTSTORE_LOCATION',
  'KAFKA_SSL_KEYSTORE_TYPE',
  'KAFKA_SSL_KEYSTORE_LOCATION',
  'KAFKA_SSL_KEYSTORE_PASSWORD',
]
const OWNER = 'GUANJIA_OWNER_PASSWORD'
const SECRET = /PASSWORD|SECRET|_KEYS?$|TOKEN/

const ours = (objects, facts) => workloads(objects).filter((it) => facts.programs.has(program(it)))

/** A misspelt key is passed over in silence by a program; here it is not. */
export function readKeysOnly({ objects, facts }) {
  return ours(objects, facts).flatMap((it) => {
    const { named: variables, keys } = facts.programs.get(program(it))
    return allContainers(it).flatMap((container) =>
      [...environment(container, objects).keys()]
        .filter((key) => !variables.has(key) && !keys.has(key) && !BEYOND.includes(key))
        .map((key) => `${title(it)}: ${container.name} is told ${key}, which it never reads`),
    )
  })
}

export function neededKeys({ objects, facts }) {
  return kind(objects, 'Deployment')
    .filter((it) => facts.programs.has(program(it)))
    .flatMap((it) => {
      const told = environment(containers(it)[0], objects)
      return [...facts.programs.get(program(it)).needed]
        .filter((key) => key !== OWNER && !told.has(key))
        .map((key) => `${title(it)}: is not told ${key}, which has no default`)
    })
}

/** The login that owns the tables is the migration's alone. */
export function ownerMigratesAlone({ objects, facts }) {
  const found = kind(objects, 'Deployment').filter((it) => facts.programs.has(program(it))).flatMap((it) =>
    allContainers(it).flatMap((container) => {
      const told = environment(container, objects)
      const wrong = []
      const owner = [...told.values()].some((one) => one.valueFrom?.secretKeyRef?.name?.endsWith('-owner-login'))
      if (owner || told.has(OWNER)) wrong.push('knows the owner\'s login')
      if (SERVICES.includes(program(it)) && told.get('GUANJIA_MIGRATE_AT_START')?.value !== 'false') wrong.push('migrates at its start')
      return wrong.map((what) => `${title(it)}: ${container.name} ${what}`)
    }),
  )
  for (const service of SERVICES) {
    const jobs = kind(objects, 'Job').filter((it) => program(it) === service)
    if (jobs.length !== 1) {
      found.push(`${service} has ${jobs.length} migrations`)
      continue
    }
    const told = environment(containers(jobs[0])[0], objects)
    const secrets = [...told.values()].map((one) => one.valueFrom?.secretKeyRef?.name).filter(Boolean)
    if (secrets.join() !== `${service}-owner-login`) found.push(`${title(jobs[0])}: knows ${secrets}`)
    if (told.get('GUANJIA_MIGRATE_AT_START')?.value !== 'true' || told.get('QUARKUS_INIT_AND_EXIT')?.value !== 'true') found.push(`${title(jobs[0])}: does not migrate and end`)
  }
  return found
}

/** One version: what migrates, what waits for it and what runs are the same image, and the Job has a name of its own for it. */
export function migrationOfTheVersion({ objects, has }) {
  if (!has('overlay')) return []
  return SERVICES.flatMap((service) => {
    const deployment = named(objects, 'Deployment', service)
    const job = kind(objects, 'Job').find((it) => program(it) === service)
    const image = containers(deployment)[0].image
    const found = []
    if (job && containers(job)[0].image !== image) found.push(`migrates as ${containers(job)[0].image}, runs as ${image}`)
    if (job && job.metadata.name !== `${service}-migration-${image.split('@')[0].split(':').pop()}`) found.push(`its migration is called ${job.metadata.name} for every version`)
    const waits = deployment.spec.template.spec.initContainers?.find((it) => it.name === 'schema')
    if (!waits) found.push('begins before its schema is there')
    else if (waits.image !== image) found.push(`waits as ${waits.image}`)
    else if (environment(waits, objects).get('QUARKUS_FLYWAY_VALIDATE_AT_START')?.value !== 'true') found.push('waits for nothing')
    return found.map((what) => `${service}: ${what}`)
  })
}

export function noSecretsInTheTree({ objects }) {
  const found = kind(objects, 'Secret').map((it) => `${title(it)}: stands in the tree`)
  for (const it of kind(objects, 'ConfigMap')) {
    found.push(...Object.keys(it.data ?? {}).filter((key) => SECRET.test(key)).map((key) => `${title(it)}: tells ${key} to everybody`))
  }
  for (const it of workloads(objects)) {
    for (const container of allContainers(it)) {
      found.push(...(container.env ?? []).filter((one) => SECRET.test(one.name) && one.value !== undefined && one.value !== 'none').map((one) => `${title(it)}: ${one.name} stands in the tree`))
    }
  }
  return found
}

/** Every secret that something needs is made by somebody, with the key that is asked for. */
export function secretsComeFromSomewhere({ objects, has }) {
  if (!has('external-secrets')) return []
  const made = new Map(kind(objects, 'ExternalSecret').map((it) => [it.spec.target.name, [...it.spec.data.map((one) => one.secretKey), ...Object.keys(it.spec.target.template?.data ?? {})]]))
  for (const it of kind(objects, 'KafkaUser')) made.set(it.metadata.name, ['ca.crt', 'user.crt', 'user.key', 'user.p12', 'user.password'])
  for (const it of kind(objects, 'Kafka')) made.set(`${it.metadata.name}-cluster-ca-cert`, ['ca.crt'])
  for (const it of kind(objects, 'Cluster')) made.set(`${it.metadata.name}-ca`, ['ca.crt'])
  const asked = []
  const walk = (it, value) => {
    if (value === null || typeof value !== 'object') return
    if (value.secretKeyRef) asked.push([it, value.secretKeyRef.name, value.secretKeyRef.key])
    if (value.secretName && value.items) for (const item of value.items) asked.push([it, value.secretName, item.key])
    if (value.passwordSecret) asked.push([it, value.passwordSecret.name, 'username'], [it, value.passwordSecret.name, 'password'])
    for (const one of value.secretTargetRef ?? []) asked.push([it, one.name, one.key])
    for (const one of Object.values(value.s3Credentials ?? {})) asked.push([it, one.name, one.key])
    for (const one of Object.values(value)) walk(it, one)
  }
  for (const it of objects) walk(it, it.spec)
  return asked.filter(([, name, key]) => !made.get(name)?.includes(key)).map(([it, name, key]) => `${title(it)}: nobody makes ${key} of ${name}`)
}

export function sharedRealm({ objects, facts }) {
  const realm = kind(objects, 'ConfigMap').find((it) => it.data?.['guanjia-realm.json'])
  return realm?.data['guanjia-realm.json'] === facts.realm ? [] : ['the realm is not the one of deploy/keycloak']
}

export function inItsNamespace({ objects }) {
  const spaces = kind(objects, 'Namespace')
  if (spaces.length !== 1) return ['not one namespace']
  const { name, labels = {} } = spaces[0].metadata
  const found = objects.filter((it) => it.kind !== 'Namespace' && it.metadata.namespace !== name).map((it) => `${title(it)}: is in ${it.metadata.namespace}`)
  if (labels['pod-security.kubernetes.io/enforce'] !== 'restricted') found.push(`${name} lets in pods that are not restricted`)
  return found
}
