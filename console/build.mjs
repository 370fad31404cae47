// Makes the page: types from the services' descriptions, checks, tests, bundle. Does nothing if nothing changed since.
// Usage: node build.mjs [skip-tests: true|false]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NODE_NEEDED = [20, 19]
const SOURCES = [
  'web',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'biome.json',
  'redocly.yaml',
  'types.mjs',
  'build.mjs',
]
const DESCRIPTIONS = ['intake', 'routing', 'callback', 'notice'].map((it) => `../${it}-service/src/main/openapi/openapi.yaml`)
const BUNDLE = 'target/bundle'
const PAGE = 'target/classes/page'
const skipTests = process.argv[2] === 'true'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor < NODE_NEEDED[1])) {
  console.error(`工作台需要 Node.js ${NODE_NEEDED.join('.')} 或更高版本,现为 ${process.versions.node}`)
  console.error(`The console needs Node.js ${NODE_NEEDED.join('.')} or later, this is ${process.versions.node}`)
  process.exit(1)
}

function files(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((it) => files(join(path, it)))
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function isDone(step, print) {
  const mark = `target/${step}.done`
  return existsSync(mark) && readFileSync(mark, 'utf8') === print
}

function done(step, print) {
  writeFileSync(`target/${step}.done`, print)
}

function npm(...args) {
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

mkdirSync('target', { recursive: true })
const libraries = fingerprint(['package.json', 'package-lock.json'])
if (!existsSync('node_modules') || !isDone('libraries', libraries)) {
  npm('ci', '--no-fund', '--no-audit', '--loglevel=error')
  done('libraries', libraries)
}
const print = fingerprint([...SOURCES, ...DESCRIPTIONS])
if (!existsSync(BUNDLE) || !isDone('bundle', print)) {
  npm('run', '--silent', 'types')
  npm('run', '--silent', 'build')
  done('bundle', print)
}
// Who only starts the suite is not kept from it by a line that is too long.
if (!skipTests && !isDone('tests', print)) {
  npm('run', '--silent', 'check')
  npm('test', '--silent')
  done('tests', print)
}
rmSync(PAGE, { recursive: true, force: true })
cpSync(BUNDLE, PAGE, { recursive: true })
