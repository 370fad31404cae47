// Fetches the models of the kinds once, then checks the manifests. Usage: node check.mjs [skip: true|false]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

if (process.argv[2] === 'true') process.exit(0)

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })

const libraries = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const mark = 'target/libraries.done'
mkdirSync('target', { recursive: true })
if (!existsSync('node_modules') || !existsSync(mark) || readFileSync(mark, 'utf8') !== libraries) {
  npm('ci', '--no-fund', '--no-audit', '--loglevel=error')
  writeFileSync(mark, libraries)
}
npm('test', '--silent')
