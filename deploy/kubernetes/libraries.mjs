// Fetches the libraries of the checks once, and again when others are named.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const mark = `${here}target/libraries.done`
const libraries = createHash('sha256').update(readFileSync(`${here}package-lock.json`)).digest('hex')
mkdirSync(`${here}target`, { recursive: true })
if (!existsSync(`${here}node_modules`) || !existsSync(mark) || readFileSync(mark, 'utf8') !== libraries) {
  const options = { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' }
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], options)
  writeFileSync(mark, libraries)
}
