// Every environment, every folder of it and every choice of components is rendered, typed and judged.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { facts } from './facts.mjs'
import { kind, title } from './objects.mjs'
import { ENVIRONMENTS, FOLDERS, SERVICES } from './places.mjs'
import { judge, policies } from './policies/index.mjs'
import { combinations, combined, pinned, render } from './render.mjs'
import { broken, mistyped } from './seeds.mjs'
import { typeErrors, violations } from './models.mjs'

const known = facts()
const TRAITS = {
  development: ['overlay', 'single-node', 'network-policy'],
  staging: ['overlay', 'autoscaling', 'external-secrets', 'network-policy', 'observability'],
  production: ['overlay', 'autoscaling', 'external-secrets', 'network-policy', 'observability', 'pinned'],
}
const environments = new Map()
const alone = new Map()
const chosen = new Map()

/** So many at a time as there are processors here. */
async function each(items, work) {
  const waiting = [...items]
  await Promise.all([1, 2, 3].map(async () => {
    for (let it = waiting.shift(); it !== undefined; it = waiting.shift()) await work(it)
  }))
}

before(async () => {
  await each(ENVIRONMENTS, async (it) => environments.set(it, await render(`overlays/${it}`)))
  await each(ENVIRONMENTS.flatMap((it) => FOLDERS.map((folder) => `overlays/${it}/${folder}`)), async (it) => alone.set(it, await render(it)))
  await each(combinations(), async (it) => chosen.set(it, await render(combined(it))))
})

const all = () => [...environments, ...alone, ...chosen].flatMap(([name, objects]) => objects.map((it) => [`${name}: ${title(it)}`, it]))

test('an environment breaks no rule', () => {
  for (const [name, objects] of environments) assert.deepEqual([name, judge(objects, known, TRAITS[name])], [name, []])
})

test('no choice of components breaks a rule', () => {
  for (const [components, objects] of chosen) assert.deepEqual([components, judge(objects, known, components)], [components, []])
})

test('a folder of an environment is what the environment has of it, so each can be rolled out alone', () => {
  for (const name of ENVIRONMENTS) {
    const whole = environments.get(name).map((it) => JSON.stringify(it)).sort()
    const parts = FOLDERS.flatMap((it) => alone.get(`overlays/${name}/${it}`)).map((it) => JSON.stringify(it)).sort()
    assert.deepEqual(parts, whole)
  }
  for (const service of SERVICES) {
    const kinds = alone.get(`overlays/production/${service}`).map((it) => it.kind)
    for (const needed of ['Deployment', 'Job', 'Service', 'ServiceAccount', 'PodDisruptionBudget', 'NetworkPolicy', 'HTTPRoute', 'ConfigMap', 'ExternalSecret', 'ScaledObject']) {
      assert.ok(kinds.includes(needed), `${service} comes without ${needed}`)
    }
  }
})

test('an image is pinned by writing its digest beside its tag, and its migration is still called by its version', async () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
  await each([...SERVICES, 'console', 'keycloak'], async (part) => {
    const objects = await render(pinned(part, digest))
    for (const container of objects.flatMap((it) => it.spec?.template?.spec.containers ?? [])) {
      assert.match(container.image, new RegExp(`:[0-9.]+@${digest}$`))
    }
    for (const job of kind(objects, 'Job')) assert.match(job.metadata.name, new RegExp(`^${part}-migration-[0-9.]+$`))
  })
})

test('every object is of a kind that is known, has every field it must have and none that its kind has not', async () => {
  assert.deepEqual(await violations(all()), [])
  assert.deepEqual(typeErrors(all()), [])
})

test('what operators are told is in no more than one place', () => {
  for (const objects of environments.values()) {
    const names = objects.map((it) => `${it.apiVersion} ${title(it)}`)
    assert.deepEqual(names.filter((it, i) => names.indexOf(it) !== i), [])
    assert.deepEqual(kind(objects, 'Kafka').length, 1)
  }
})

for (const [what, rule, spoil] of broken) {
  test(`refused by ${rule}: ${what}`, () => {
    const objects = structuredClone(environments.get('production'))
    spoil(objects)
    assert.deepEqual(judge(objects, known, TRAITS.production).map(([name]) => name), [rule])
  })
}

test('every rule has refused something', () => {
  assert.deepEqual([...policies.keys()].filter((it) => !broken.some(([, rule]) => rule === it)), [])
})

test('refused by the models: fields that a kind has not, and values of another type', () => {
  const spoilt = mistyped.map(([what, , spoil]) => {
    const objects = structuredClone(environments.get('production'))
    spoil(objects)
    const changed = objects.filter((it, i) => JSON.stringify(it) !== JSON.stringify(environments.get('production')[i]))
    assert.equal(changed.length, 1, what)
    return [what, changed[0]]
  })
  const errors = typeErrors(spoilt)
  for (const [what, reason] of mistyped) {
    const found = errors.filter((it) => it.startsWith(`${what}: `))
    assert.ok(found.some((it) => reason.test(it)), `${what} is let through: ${found}`)
  }
})
