// What every pod of ours must be like.
import { allContainers, containers, kind, named, picks, podLabels, program, quantity, seconds, title, workloads } from '../objects.mjs'

const VOLUMES = ['emptyDir', 'configMap', 'secret']

export function restrictedPods({ objects }) {
  return workloads(objects).flatMap((it) => {
    const pod = it.spec.template.spec
    const found = []
    if (pod.securityContext?.runAsNonRoot !== true || !(pod.securityContext.runAsUser > 0)) found.push('may run as root')
    if (pod.securityContext?.seccompProfile?.type !== 'RuntimeDefault') found.push('no seccomp profile')
    if (pod.hostNetwork || pod.hostPID || pod.hostIPC) found.push('uses what is the host\'s')
    for (const volume of pod.volumes ?? []) {
      if (!VOLUMES.some((type) => type in volume)) found.push(`volume ${volume.name} is none of ${VOLUMES}`)
    }
    for (const container of allContainers(it)) {
      const context = container.securityContext ?? {}
      if (context.allowPrivilegeEscalation !== false || context.privileged) found.push(`${container.name} may gain privileges`)
      if (context.readOnlyRootFilesystem !== true) found.push(`${container.name} may write on its own disk`)
      if (context.capabilities?.drop?.join() !== 'ALL' || context.capabilities.add) found.push(`${container.name} keeps capabilities`)
      if (context.runAsUser === 0 || context.runAsNonRoot === false) found.push(`${container.name} may run as root`)
    }
    return found.map((what) => `${title(it)}: ${what}`)
  })
}

/** Only /tmp can be written to, and no more than a little; what Keycloak makes at its start lies on a volume besides. */
export function writableTmpOnly({ objects }) {
  return workloads(objects).flatMap((it) => {
    const volumes = new Map((it.spec.template.spec.volumes ?? []).map((volume) => [volume.name, volume]))
    const found = []
    for (const container of allContainers(it)) {
      for (const mount of container.volumeMounts ?? []) {
        const volume = volumes.get(mount.name)
        if (!volume) found.push(`${container.name} mounts ${mount.name}, which is not there`)
        else if (volume.emptyDir && !volume.emptyDir.sizeLimit) found.push(`${mount.name} has no limit`)
        else if (volume.emptyDir && mount.mountPath !== '/tmp' && program(it) !== 'keycloak') found.push(`${mount.mountPath} can be written to`)
      }
    }
    for (const container of containers(it)) {
      if (!container.volumeMounts?.some((mount) => mount.mountPath === '/tmp')) found.push(`${container.name} has no /tmp`)
    }
    return found.map((what) => `${title(it)}: ${what}`)
  })
}

export function ownAccount({ objects }) {
  return workloads(objects).flatMap((it) => {
    const pod = it.spec.template.spec
    const found = []
    if (pod.serviceAccountName !== program(it)) found.push(`runs as ${pod.serviceAccountName ?? 'default'}`)
    else if (!named(objects, 'ServiceAccount', pod.serviceAccountName)) found.push('its account is not there')
    if (pod.automountServiceAccountToken !== false) found.push('is given a token of the cluster, which it does not need')
    return found.map((what) => `${title(it)}: ${what}`)
  })
}

export function probesApart({ objects }) {
  return kind(objects, 'Deployment').flatMap((it) =>
    containers(it).flatMap((container) => {
      const found = []
      const probes = ['livenessProbe', 'readinessProbe', 'startupProbe']
      const paths = probes.map((probe) => container[probe]?.httpGet?.path)
      probes.forEach((probe, i) => {
        const wanted = ['live', 'ready', 'started'][i]
        if (!paths[i]) found.push(`no ${probe}`)
        // Readiness is what asks PostgreSQL; asked for life, it would have every pod killed when the database is away.
        else if (!paths[i].endsWith(`/health/${wanted}`)) found.push(`${probe} asks ${paths[i]}`)
        else if (container[probe].httpGet.port !== 'management') found.push(`${probe} asks the port that is for people`)
        if (container[probe]?.initialDelaySeconds) found.push(`${probe} waits, which is what startupProbe is for`)
      })
      return found.map((what) => `${title(it)}: ${what}`)
    }),
  )
}

export function gracefulEnd({ objects, facts }) {
  return kind(objects, 'Deployment').flatMap((it) => {
    const drain = seconds(facts.programs.get(program(it))?.drain ?? '0s')
    const grace = it.spec.template.spec.terminationGracePeriodSeconds ?? 30
    return containers(it).flatMap((container) => {
      const before = container.lifecycle?.preStop?.sleep?.seconds
      if (!(before >= 5)) return [`${title(it)}: ends while balancers still send to it (no preStop)`]
      const needed = before + drain
      return grace > needed ? [] : [`${title(it)}: is killed after ${grace} s, but needs ${needed} s to end`]
    })
  })
}

export function measuredResources({ objects }) {
  return workloads(objects).flatMap((it) =>
    allContainers(it).flatMap((container) => {
      const { requests = {}, limits = {} } = container.resources ?? {}
      const found = []
      if (!requests.cpu || !requests.memory) found.push('asks for no processor or memory')
      if (limits.cpu) found.push('has a limit of processor, which slows a JVM when it is needed most')
      if (!limits.memory) found.push('has no limit of memory')
      else if (limits.memory !== requests.memory) found.push('has a limit of memory that it did not ask for')
      const heap = /-Xmx(\d+)m/.exec(container.env?.find((one) => one.name === 'JDK_JAVA_OPTIONS')?.value ?? '')
      if (heap && limits.memory && Number(heap[1]) * 2 ** 20 > quantity(limits.memory) / 2) found.push('has a heap beyond half its memory')
      return found.map((what) => `${title(it)}: ${container.name} ${what}`)
    }),
  )
}

export function namedImages({ objects }) {
  return workloads(objects).flatMap((it) =>
    allContainers(it).flatMap((container) => {
      const tag = /:([^:/@]+)(@sha256:[0-9a-f]{64})?$/.exec(container.image)?.[1]
      return !tag || tag === 'latest' ? [`${title(it)}: ${container.image} does not say which version`] : []
    }),
  )
}

/** A tag can be given twice, a digest cannot. Names below `.example` stand for a registry that nobody has yet, so nothing was pushed there. */
export function pinnedImages({ objects, has }) {
  if (!has('pinned')) return []
  return workloads(objects).flatMap((it) =>
    allContainers(it)
      .filter(({ image }) => !/@sha256:[0-9a-f]{64}$/.test(image) && !/^[^/]+\.example\//.test(image))
      .map(({ image }) => `${title(it)}: ${image} has no digest`),
  )
}

export function disruptionBudgets({ objects }) {
  return kind(objects, 'Deployment').flatMap((it) => {
    const budgets = kind(objects, 'PodDisruptionBudget').filter((budget) => picks(budget.spec.selector, podLabels(it)))
    if (budgets.length !== 1) return [`${title(it)}: has ${budgets.length} budgets`]
    const { maxUnavailable } = budgets[0].spec
    return maxUnavailable === 1 ? [] : [`${title(it)}: its budget lets ${maxUnavailable ?? 'none'} go at once`]
  })
}

export function spread({ objects }) {
  return kind(objects, 'Deployment').flatMap((it) => {
    const constraints = it.spec.template.spec.topologySpreadConstraints ?? []
    return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].flatMap((key) => {
      const one = constraints.find((constraint) => constraint.topologyKey === key)
      if (!one) return [`${title(it)}: not spread over ${key}`]
      const own = it.spec.selector.matchLabels
      return JSON.stringify(one.labelSelector.matchLabels) === JSON.stringify(own) ? [] : [`${title(it)}: spread over ${key} counts other pods`]
    })
  })
}

export function steadyRollouts({ objects, has }) {
  return kind(objects, 'Deployment').flatMap((it) => {
    const { maxUnavailable, maxSurge } = it.spec.strategy?.rollingUpdate ?? {}
    const found = []
    if (maxUnavailable !== 0 || maxSurge !== 1) found.push('has fewer pods while it is rolled out')
    const scaled = kind(objects, 'ScaledObject').some((one) => one.spec.scaleTargetRef.name === it.metadata.name)
    if (scaled && it.spec.replicas !== undefined) found.push('says how many pods, which is its scaler\'s business')
    if (!scaled && !has('single-node') && !(it.spec.replicas >= 2)) found.push('is there only once')
    return found.map((what) => `${title(it)}: ${what}`)
  })
}

/** A selector can never be changed, and a version in it would cut off the pods of the one before. */
export function steadySelectors({ objects }) {
  const selectors = objects.flatMap((it) => {
    if (it.kind === 'Deployment') return [[it, it.spec.selector.matchLabels], ...it.spec.template.spec.topologySpreadConstraints.map((one) => [it, one.labelSelector.matchLabels])]
    if (it.kind === 'Service') return [[it, it.spec.selector]]
    if (['PodDisruptionBudget', 'PodMonitor'].includes(it.kind)) return [[it, it.spec.selector.matchLabels]]
    if (it.kind === 'NetworkPolicy') return [[it, it.spec.podSelector.matchLabels ?? {}]]
    return []
  })
  return selectors.flatMap(([it, labels]) =>
    Object.keys(labels).some((key) => /version|release|environment|instance/.test(key)) ? [`${title(it)}: selects by ${JSON.stringify(labels)}`] : [],
  )
}

export function servicesReachTheirPods({ objects }) {
  return kind(objects, 'Service').flatMap((it) => {
    const picked = workloads(objects).filter((one) => picks({ matchLabels: it.spec.selector }, podLabels(one)))
    if (picked.length !== 1 || picked[0].kind !== 'Deployment') return [`${title(it)}: reaches ${picked.map(title).join(', ') || 'nobody'}`]
    const ports = new Set(containers(picked[0]).flatMap((container) => container.ports ?? []).map((port) => port.name))
    return it.spec.ports.filter((port) => !ports.has(port.targetPort)).map((port) => `${title(it)}: no port ${port.targetPort} there`)
  })
}
