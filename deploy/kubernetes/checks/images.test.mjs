// One shape of image for all, which fits what the manifests ask of it and what its cache was trained under.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { HERE, PROGRAMS, ROOT } from './places.mjs'

const text = readFileSync(join(ROOT, 'deploy/images/Containerfile'), 'utf8').replace(/\\\n\s*/g, ' ')
const lines = text.split('\n').filter((it) => it && !it.startsWith('#'))
const last = lines.slice(lines.findLastIndex((it) => it.startsWith('FROM')))
const entry = JSON.parse(last.find((it) => it.startsWith('ENTRYPOINT')).replace('ENTRYPOINT ', ''))
const checked = JSON.parse(last.find((it) => it.startsWith('RUN')).replace('RUN ', ''))
const shape = parse(readFileSync(join(HERE, 'base/shape/pod.yaml'), 'utf8')).spec.template.spec

// What decides whether a JVM takes a cache that another has left.
const decides = (flag) => /^-XX:(\+Use|ReservedCodeCacheSize)|^-Xss|^--/.test(flag)

test('a cache is trained, checked and used under the same flags', () => {
  const java = readFileSync(join(ROOT, 'deploy/local/src/main/java/io/guanjia/local/JavaCommand.java'), 'utf8')
  const service = java.slice(java.indexOf('List<String> service('), java.indexOf('List<String> kafka('))
  const quiet = /QUIET =\s*List\.of\(([^)]*)\)/.exec(java)[1]
  const trained = [...`${service}${quiet}`.matchAll(/"(-[^"]+)"/g)].map(([, flag]) => flag)

  assert.deepEqual(entry.filter(decides).sort(), trained.filter(decides).sort())
  assert.deepEqual(checked.filter(decides).sort(), entry.filter(decides).sort())
  assert.ok(checked.includes('-XX:AOTMode=on'), 'a cache that does not fit is let through')
  assert.ok(entry.includes('-XX:AOTCache=/app/app.aot'))
  assert.ok(!entry.some((it) => it.startsWith('-Xm')), 'the heap is the deployment\'s business')
})

test('the image runs as the number that pods run as, on the ports that they have', () => {
  assert.equal(last.find((it) => it.startsWith('USER')), `USER ${shape.securityContext.runAsUser}:${shape.securityContext.runAsGroup}`)
  const ports = shape.containers[0].ports.map((it) => it.containerPort)
  assert.equal(last.find((it) => it.startsWith('EXPOSE')), `EXPOSE ${ports.join(' ')}`)
})

test('the base is whoever builds it to choose, and nothing but the program is laid over it', () => {
  assert.deepEqual(lines.filter((it) => it.startsWith('FROM')), ['FROM ${BASE} AS trained', 'FROM ${BASE}'])
  assert.ok(last.filter((it) => /^(COPY|ADD)/.test(it)).every((it) => it.startsWith('COPY --from=trained /work/app/')))
})

test('the command that builds images builds all five', () => {
  const guanjia = readFileSync(join(ROOT, 'guanjia'), 'utf8')
  assert.ok(guanjia.includes(`for program in ${PROGRAMS.join(' ')}; do`))
})
