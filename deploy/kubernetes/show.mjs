// Writes the objects of folders, as `kubectl apply -k` would send them, into one JSON file. Usage: node show.mjs FILE FOLDER...
import './libraries.mjs'
import { writeFileSync } from 'node:fs'

const { render } = await import('./checks/render.mjs')
const [file, ...folders] = process.argv.slice(2)
const objects = await Promise.all(folders.map(render))
writeFileSync(file, JSON.stringify(objects.flat(), null, 2))
