/**
 * Measures what a browser loads before the desk is usable: the entry, everything it imports, the desk page's chunk and
 * their style sheets, each compressed on its own as the server sends them.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
/** @type {Record<string, {file: string, imports?: string[], css?: string[]}>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const files = new Set(['index.html'])

/** @param {string} key */
function take(key) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const css of chunk.css ?? []) files.add(css)
  for (const next of chunk.imports ?? []) take(next)
}

const desk = 'src/features/desk/DeskPage.vue'
if (!manifest[desk]) {
  console.error(`${desk} is not in the build; nothing measured`)
  process.exit(1)
}
take('index.html')
take('src/app/OfficeLayout.vue')
take(desk)

let bytes = 0
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length
  bytes += size
  if (!process.argv.includes('--lines')) console.log(`${String(size).padStart(8)}  ${file}`)
}
console.log(`FIGURE web.desk_gzip_kb ${bytes / 1000}`)
