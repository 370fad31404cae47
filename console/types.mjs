// Draws the types of the services' interfaces from the descriptions that they commit: a renamed field breaks the build.
import { mkdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

mkdirSync('target/types', { recursive: true })
for (const service of ['intake', 'routing', 'callback', 'notice']) {
  const description = new URL(`../${service}-service/src/main/openapi/openapi.yaml`, import.meta.url)
  writeFileSync(`target/types/${service}.d.ts`, astToString(await openapiTS(description)))
}
