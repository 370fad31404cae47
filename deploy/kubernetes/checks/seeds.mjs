// Manifests broken on purpose. Each names the one rule that has to refuse it.
import { containers, kind, named } from './objects.mjs'

const app = (objects, name = 'intake') => containers(named(objects, 'Deployment', name))[0]
const pod = (objects, name = 'intake') => named(objects, 'Deployment', name).spec.template.spec
const settings = (objects, name = 'intake') => objects.find((it) => it.kind === 'ConfigMap' && it.metadata.name.startsWith(`${name}-settings`)).data
const remove = (objects, it) => objects.splice(objects.indexOf(it), 1)
const policy = (objects, name) => named(objects, 'NetworkPolicy', name)
const scaler = (objects, name) => named(objects, 'ScaledObject', name).spec
const cluster = (objects) => kind(objects, 'Cluster')[0].spec

/** Refused by a rule. */
export const broken = [
  ['a pod that may run as root', 'restrictedPods', (all) => delete pod(all).securityContext.runAsNonRoot],
  ['a container that may write on its own disk', 'restrictedPods', (all) => (app(all).securityContext.readOnlyRootFilesystem = false)],
  ['a container that keeps capabilities', 'restrictedPods', (all) => (app(all).securityContext.capabilities.add = ['NET_ADMIN'])],
  ['a directory of the host', 'restrictedPods', (all) => pod(all).volumes.push({ name: 'host', hostPath: { path: '/' } })],
  ['a /tmp without a limit', 'writableTmpOnly', (all) => (pod(all).volumes.find((it) => it.name === 'tmp').emptyDir = {})],
  ['the account that everybody has', 'ownAccount', (all) => delete pod(all).serviceAccountName],
  ['a token of the cluster', 'ownAccount', (all) => (pod(all).automountServiceAccountToken = true)],
  ['life asked of the database', 'probesApart', (all) => (app(all).livenessProbe.httpGet.path = '/q/health/ready')],
  ['no probe of the start', 'probesApart', (all) => delete app(all).startupProbe],
  ['killed before it has drained', 'gracefulEnd', (all) => (pod(all).terminationGracePeriodSeconds = 15)],
  ['no pause before the end', 'gracefulEnd', (all) => delete app(all).lifecycle],
  ['a limit of processor', 'measuredResources', (all) => (app(all).resources.limits.cpu = '1')],
  ['more memory than was asked for', 'measuredResources', (all) => (app(all).resources.limits.memory = '2Gi')],
  ['no requests', 'measuredResources', (all) => delete app(all).resources.requests],
  ['the latest image', 'namedImages', (all) => (app(all, 'console').image = 'registry.guanjia.example/guanjia/console:latest')],
  ['an image whose tag may be given twice', 'pinnedImages', (all) => (app(all, 'console').image = 'registry.example.org/guanjia/console:1.0.0')],
  ['no budget', 'disruptionBudgets', (all) => remove(all, named(all, 'PodDisruptionBudget', 'routing'))],
  ['a budget that lets nobody go', 'disruptionBudgets', (all) => (named(all, 'PodDisruptionBudget', 'routing').spec.maxUnavailable = 0)],
  ['all pods on one machine', 'spread', (all) => pod(all).topologySpreadConstraints.shift()],
  ['fewer pods during a rollout', 'steadyRollouts', (all) => (named(all, 'Deployment', 'intake').spec.strategy.rollingUpdate.maxUnavailable = 1)],
  ['replicas that fight the scaler', 'steadyRollouts', (all) => (named(all, 'Deployment', 'intake').spec.replicas = 2)],
  ['a version in a selector', 'steadySelectors', (all) => (policy(all, 'default-deny').metadata.name, named(all, 'PodMonitor', 'guanjia').spec.selector.matchLabels['app.kubernetes.io/version'] = '1.0.0')],
  ['a service that reaches nobody', 'servicesReachTheirPods', (all) => (named(all, 'Service', 'notice').spec.ports[0].targetPort = 'web')],
  ['a namespace open by default', 'closedByDefault', (all) => (policy(all, 'default-deny').spec.policyTypes = ['Ingress'])],
  ['a way out to everywhere', 'onlyNeededWays', (all) => policy(all, 'intake').spec.egress.push({ ports: [{ protocol: 'TCP', port: 443 }] })],
  ['one service that asks another', 'onlyNeededWays', (all) => policy(all, 'routing').spec.ingress[0].from.push({ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'callback', 'app.kubernetes.io/component': 'service' } } })],
  ['no way to the database', 'onlyNeededWays', (all) => policy(all, 'notice').spec.egress.splice(1, 1)],
  ['Kafka open to the namespace', 'kafkaKnowsItsPeers', (all) => delete kind(all, 'Kafka')[0].spec.kafka.listeners[0].networkPolicyPeers],
  ['a route to the wrong place', 'routes', (all) => (named(all, 'HTTPRoute', 'callback').spec.rules[0].matches[0].path.value = '/api')],
  ['a name that the service refuses', 'publicNames', (all) => (settings(all).GUANJIA_HTTP_HOSTS = 'intake')],
  ['a topic that nobody declared', 'topicsAsPromised', (all) => remove(all, named(all, 'KafkaTopic', 'guanjia.notice.notice.v1'))],
  ['fewer partitions than promised', 'topicsAsPromised', (all) => (named(all, 'KafkaTopic', 'guanjia.intake.service-request.v1').spec.partitions = 3)],
  ['a shorter memory than promised', 'topicsAsPromised', (all) => (named(all, 'KafkaTopic', 'guanjia.routing.contact-slip.v1').spec.config['retention.ms'] = 604800000)],
  ['a leader that may forget', 'kafkaKeepsWhatItTook', (all) => (kind(all, 'Kafka')[0].spec.kafka.config['unclean.leader.election.enable'] = true)],
  ['one copy in sync', 'kafkaKeepsWhatItTook', (all) => (kind(all, 'Kafka')[0].spec.kafka.config['min.insync.replicas'] = 1)],
  ['a listener without TLS', 'kafkaAsksWhoComes', (all) => (kind(all, 'Kafka')[0].spec.kafka.listeners[0].tls = false)],
  ['a user that may read all topics', 'ownRightsOnly', (all) => (named(all, 'KafkaUser', 'guanjia-notice').spec.authorization.acls[0].resource.patternType = 'prefix')],
  ['a user that may write into another\'s topic', 'ownRightsOnly', (all) => named(all, 'KafkaUser', 'guanjia-callback').spec.authorization.acls.find((it) => it.resource.name === 'guanjia.routing.contact-slip.v1').operations.push('Write')],
  ['a user without its dead letters', 'ownRightsOnly', (all) => (named(all, 'KafkaUser', 'guanjia-routing').spec.authorization.acls = named(all, 'KafkaUser', 'guanjia-routing').spec.authorization.acls.filter((it) => !it.resource.name.includes('dead-letter')))],
  ['a misspelt key', 'readKeysOnly', (all) => (settings(all).GUANJIA_TRACE_DISABLED = 'false')],
  ['a key left out', 'neededKeys', (all) => (app(all).env = app(all).env.filter((it) => it.name !== 'GUANJIA_BLIND_INDEX_KEY'))],
  ['a service that migrates', 'ownerMigratesAlone', (all) => (app(all).env.find((it) => it.name === 'GUANJIA_MIGRATE_AT_START').value = 'true')],
  ['a migration without a version', 'migrationOfTheVersion', (all) => (kind(all, 'Job')[0].metadata.name = 'callback-migration')],
  ['a service that does not wait for its schema', 'migrationOfTheVersion', (all) => delete pod(all).initContainers],
  ['a password in the tree', 'noSecretsInTheTree', (all) => (app(all).env.find((it) => it.name === 'GUANJIA_APP_PASSWORD').value = 'geheim')],
  ['a secret in the tree', 'noSecretsInTheTree', (all) => all.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'extra', namespace: kind(all, 'Namespace')[0].metadata.name }, data: {} })],
  ['a secret that nobody makes', 'secretsComeFromSomewhere', (all) => (named(all, 'ExternalSecret', 'intake-keys').spec.target.name = 'keys-of-intake')],
  ['another realm', 'sharedRealm', (all) => (kind(all, 'ConfigMap').find((it) => it.data['guanjia-realm.json']).data['guanjia-realm.json'] = '{}')],
  ['an object in another namespace', 'inItsNamespace', (all) => (named(all, 'Service', 'intake').metadata.namespace = 'default')],
  ['pods of any kind let in', 'inItsNamespace', (all) => (kind(all, 'Namespace')[0].metadata.labels['pod-security.kubernetes.io/enforce'] = 'baseline')],
  ['a commit on one machine', 'twoCopiesOfACommit', (all) => delete cluster(all).postgresql.synchronous],
  ['no backup', 'twoCopiesOfACommit', (all) => remove(all, kind(all, 'ScheduledBackup')[0])],
  ['a login that may do everything', 'loginsOfEachService', (all) => (cluster(all).managed.roles[1].superuser = true)],
  ['a schema of another make', 'schemasAsEverywhere', (all) => (named(all, 'ConfigMap', 'guanjia-postgres-schemas').data['intake.sql'] += 'GRANT ALL ON SCHEMA intake TO PUBLIC;')],
  ['more pods than connections', 'poolsFitTheServer', (all) => (cluster(all).postgresql.parameters.max_connections = '200')],
  ['more pods than partitions', 'scaledByWork', (all) => (scaler(all, 'routing').maxReplicaCount = 7)],
  ['a scaler of another group', 'scaledByWork', (all) => (scaler(all, 'callback').triggers[0].metadata.consumerGroup = 'guanjia-routing')],
  ['a scaler by lag alone for intake', 'scaledByWork', (all) => scaler(all, 'intake').triggers.pop()],
]

/** Refused by the models of the kinds: what they say that a field holds, and which fields there are. */
export const mistyped = [
  ['a probe misspelt', /livenessProb\b/, (all) => ((app(all).livenessProb = app(all).livenessProbe), delete app(all).livenessProbe)],
  ['a storage misspelt', /storag\b/, (all) => ((cluster(all).storag = cluster(all).storage), delete cluster(all).storage)],
  ['a number of partitions as text', /string|number/, (all) => (named(all, 'KafkaTopic', 'guanjia.notice.notice.v1').spec.partitions = '6')],
  ['a trigger with numbers', /string|number/, (all) => (scaler(all, 'routing').triggers[0].metadata.lagThreshold = 200)],
  ['an unknown field of a route', /backendRef\b/, (all) => ((named(all, 'HTTPRoute', 'intake').spec.rules[0].backendRef = []))],
  ['an unknown field of a user', /acl\b/, (all) => ((named(all, 'KafkaUser', 'guanjia-intake').spec.authorization.acl = []))],
  ['an unknown field of a scaler', /minReplicas\b/, (all) => (scaler(all, 'intake').minReplicas = 2)],
  ['an unknown field of a monitor', /endpoints\b/, (all) => (named(all, 'PodMonitor', 'guanjia').spec.endpoints = [])],
  ['an unknown field of a secret from outside', /store\b/, (all) => (named(all, 'ExternalSecret', 'intake-keys').spec.store = 'guanjia')],
  ['an unknown field of the store of backups', /bucket\b/, (all) => (kind(all, 'ObjectStore')[0].spec.configuration.bucket = 'guanjia')],
]
