// What the rest of the repository says, which the manifests have to agree with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PROGRAMS, ROOT, SERVICES } from './places.mjs'

const read = (path) => readFileSync(join(ROOT, path), 'utf8')

/** A properties file as a map; lines that end in a backslash go on in the next. */
export function properties(text) {
  const entries = text
    .replace(/\\\r?\n\s*/g, '')
    .split(/\r?\n/)
    .filter((it) => it.trim() && !it.trim().startsWith('#'))
    .map((it) => [it.slice(0, it.indexOf('=')).trim(), it.slice(it.indexOf('=') + 1).trim()])
  return new Map(entries)
}

function configuration(program) {
  const own = properties(read(`${program === 'console' ? 'console' : `${program}-service`}/src/main/resources/application.properties`))
  if (program === 'console') return own
  return new Map([...properties(read('platform/src/main/resources/META-INF/microprofile-config.properties')), ...own])
}

/** The variables that a program's configuration names, and which of them have no default. */
function variables(settings) {
  const named = new Map()
  for (const value of settings.values()) {
    for (const [, name, fallback] of value.matchAll(/\$\{([A-Z][A-Z0-9_]*)(:?)/g)) {
      named.set(name, (named.get(name) ?? false) || fallback === '')
    }
  }
  return { named: new Set(named.keys()), needed: new Set([...named].filter(([, needed]) => needed).map(([name]) => name)) }
}

const asVariable = (key) => key.toUpperCase().replace(/[^A-Z0-9]/g, '_')

function topics(asyncapi) {
  const all = Object.entries(asyncapi.channels).map(([id, channel]) => {
    const kafka = channel.bindings.kafka
    const settings = kafka.topicConfiguration ?? {}
    return [id, { name: channel.address, partitions: kafka.partitions, cleanup: settings['cleanup.policy']?.join(), retention: settings['retention.ms'] }]
  })
  return new Map(all)
}

function traffic(asyncapi, known, service, action) {
  return Object.values(asyncapi.operations)
    .filter((it) => it.action === action && it['x-service'] === service)
    .map((it) => known.get(it.channel.$ref.replace('#/channels/', '')).name)
    .sort()
}

export function facts() {
  const asyncapi = parse(read('contracts/asyncapi.yaml'))
  const known = topics(asyncapi)
  const programs = PROGRAMS.map((name) => {
    const settings = configuration(name)
    const reads = (settings.get('mp.messaging.incoming.facts.topics') ?? '').split(',').filter(Boolean).sort()
    return [name, { settings, ...variables(settings), keys: new Set([...settings.keys()].map(asVariable)), reads, drain: settings.get('quarkus.shutdown.timeout') }]
  })
  return {
    topics: [...known.values()],
    programs: new Map(programs),
    sends: new Map(SERVICES.map((it) => [it, traffic(asyncapi, known, it, 'send')])),
    receives: new Map(SERVICES.map((it) => [it, traffic(asyncapi, known, it, 'receive')])),
    realm: read('deploy/keycloak/guanjia-realm.json'),
    schemaTemplate: read('deploy/local/src/main/resources/io/guanjia/local/create-service.sql'),
  }
}
