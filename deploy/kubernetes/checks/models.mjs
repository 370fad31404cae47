// What the kinds say of their fields. Their validators know what a value must be; which fields there are at all only their types know,
// so every object is written down as a literal of its type, and the compiler refuses what that has not.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { TARGET } from './places.mjs'

const PACKAGES = {
  '': 'kubernetes-models',
  apps: 'kubernetes-models',
  batch: 'kubernetes-models',
  policy: 'kubernetes-models',
  'networking.k8s.io': 'kubernetes-models',
  'kafka.strimzi.io': '@kubernetes-models/strimzi-kafka-operator',
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg',
  'keda.sh': '@kubernetes-models/keda',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'external-secrets.io': '@kubernetes-models/external-secrets',
}
// The plugin of the backups has no package of models: its type is written down here.
const OWN = new Map([['barmancloud.cnpg.io/v1 ObjectStore', '../../checks/object-store.js']])

function model({ apiVersion, kind }) {
  const own = OWN.get(`${apiVersion} ${kind}`)
  if (own) return own
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  if (!PACKAGES[group]) throw new Error(`${apiVersion} ${kind} is of no kind that is known here`)
  return `${PACKAGES[group]}/${apiVersion}/${kind}`
}

/** Of many renderings of the same object one is enough. */
function distinct(entries) {
  return [...new Map(entries.map(([name, it]) => [JSON.stringify(it), [name, it]])).values()]
}

/** What validators object to. */
export async function violations(entries) {
  const found = []
  for (const [name, it] of distinct(entries)) {
    if (OWN.has(`${it.apiVersion} ${it.kind}`)) continue
    const { [it.kind]: Kind } = await import(model(it))
    try {
      new Kind(it).validate()
    } catch (error) {
      found.push(`${name}: ${error.message}`)
    }
  }
  return found
}

/** What the compiler objects to. */
export function typeErrors(entries) {
  const once = distinct(entries)
  const types = [...new Set(once.map(([, it]) => model(it)))]
  const imports = types.map((it, i) => `import type { I${it.split('/').pop().replace('object-store.js', 'ObjectStore')} as T${i} } from '${it}'`)
  const literals = once.map(([, it], i) => `export const o${i}: T${types.indexOf(model(it))} = ${JSON.stringify(it)}`)
  const file = join(TARGET, 'literals', 'objects.ts')
  mkdirSync(join(TARGET, 'literals'), { recursive: true })
  writeFileSync(file, `${[...imports, ...literals].join('\n')}\n`)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  return ts.getPreEmitDiagnostics(program).map((it) => {
    const line = it.file ? it.file.getLineAndCharacterOfPosition(it.start).line - imports.length : -1
    return `${once[line]?.[0] ?? it.file?.fileName}: ${ts.flattenDiagnosticMessageText(it.messageText, ' ')}`
  })
}
