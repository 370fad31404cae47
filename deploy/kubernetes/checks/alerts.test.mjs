// The alerts are well formed, ring when they should and not otherwise, and each is played.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { HERE, TARGET } from './places.mjs'

const PLAYED = join(HERE, 'checks/alerts.yaml')
const PLACE = join(TARGET, 'alerts')
const RULES = parse(readFileSync(join(HERE, 'components/observability/namespace/alerts.yaml'), 'utf8')).spec
let promtool

/** The machine's own, else the one in Debian's package, which anybody may fetch and unpack. */
function found() {
  const unpacked = join(TARGET, 'promtool')
  const own = join(unpacked, 'usr/bin/promtool')
  const there = ['promtool', own].find((program) => spawnSync(program, ['--version']).status === 0)
  if (there) return there
  if (!existsSync('/etc/debian_version')) throw new Error('promtool is not on the path: install Prometheus')
  mkdirSync(unpacked, { recursive: true })
  const packages = () => readdirSync(unpacked).filter((it) => it.endsWith('.deb'))
  if (packages().length === 0) execFileSync('apt-get', ['download', '-q', 'prometheus'], { cwd: unpacked, stdio: 'ignore' })
  execFileSync('dpkg', ['-x', packages()[0], '.'], { cwd: unpacked })
  return own
}

before(() => {
  promtool = found()
  mkdirSync(PLACE, { recursive: true })
  writeFileSync(join(PLACE, 'rules.yaml'), stringify(RULES))
  copyFileSync(PLAYED, join(PLACE, 'alerts.yaml'))
})

test('the alerts are well formed', () => {
  assert.match(execFileSync(promtool, ['check', 'rules', join(PLACE, 'rules.yaml')], { encoding: 'utf8' }), /SUCCESS/)
})

test('each alert rings when it should, and only then', () => {
  assert.match(execFileSync(promtool, ['test', 'rules', join(PLACE, 'alerts.yaml')], { encoding: 'utf8' }), /SUCCESS/)
})

test('each alert is played, and says what to look at', () => {
  const rules = RULES.groups.flatMap((it) => it.rules)
  const played = parse(readFileSync(PLAYED, 'utf8')).tests.flatMap((it) => it.alert_rule_test)
  const rang = new Set(played.filter((it) => it.exp_alerts?.length > 0).map((it) => it.alertname))
  assert.deepEqual(rules.map((it) => it.alert).filter((it) => !rang.has(it)), [])
  for (const it of rules) assert.ok(it.annotations.summary && it.annotations.action && it.labels.severity, it.alert)
})
