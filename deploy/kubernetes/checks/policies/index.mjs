// Every rule, by name. A rule looks at everything an environment is made of and says what is wrong with it.
import * as configuration from './configuration.mjs'
import * as data from './data.mjs'
import * as kafka from './kafka.mjs'
import * as network from './network.mjs'
import * as pods from './pods.mjs'

export const policies = new Map(Object.entries({ ...pods, ...network, ...kafka, ...configuration, ...data }))

/** What each rule finds, by its name; rules that find nothing are left out. */
export function judge(objects, facts, traits) {
  const subject = { objects, facts, has: (it) => traits.includes(it) }
  return [...policies].map(([name, rule]) => [name, rule(subject)]).filter(([, found]) => found.length > 0)
}
