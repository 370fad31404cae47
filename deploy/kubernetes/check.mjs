// Checks the manifests. Usage: node check.mjs [skip: true|false]
import { execFileSync } from 'node:child_process'

if (process.argv[2] === 'true') process.exit(0)

await import('./libraries.mjs')
execFileSync('npm', ['test', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' })
