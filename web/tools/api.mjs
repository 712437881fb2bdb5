/**
 * The types of the API, from the server's description of it (OpenAPI 3.1): `node tools/api.mjs` writes them,
 * `--check` says whether they are what the description says. Either way the description itself is checked first.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createConfig, lint } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import prettier from 'prettier'
import ts from 'typescript'

const description = new URL('../../server/src/main/resources/api/openapi.json', import.meta.url)
const types = new URL('../src/shared/api/generated.ts', import.meta.url)
const HEAD = `/* Written by tools/api.mjs from the server's description of the API; change the server, then run ./mingdu openapi. */
import type { Yuan } from '../format/money'
import type { DayText } from '../format/time'

`

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

const findings = await lint({ ref: fileURLToPath(description), config: await createConfig({ extends: ['spec'] }) })
if (findings.length > 0) {
  const lines = findings.map((one) => `  ${one.location[0]?.pointer ?? ''}: ${one.message}`)
  fail(`The description of the API is no valid OpenAPI 3.1:\n${lines.join('\n')}`)
}

/**
 * Amounts and days are texts no code may mix up with others.
 * @param {{ format?: string, type?: unknown }} shape @param {{ path?: string }} options
 */
function branded(shape, { path }) {
  const name = shape.format === 'date' ? 'DayText' : path?.endsWith('/Money') ? 'Yuan' : undefined
  if (name === undefined) return undefined
  const type = ts.factory.createTypeReferenceNode(name)
  const mayBeNull = Array.isArray(shape.type) && shape.type.includes('null')
  return mayBeNull
    ? ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
    : type
}

const tree = await openapiTS(JSON.parse(readFileSync(description, 'utf8')), { transform: branded, silent: true })
const options = await prettier.resolveConfig(fileURLToPath(types))
const written = await prettier.format(HEAD + astToString(tree), { ...options, parser: 'typescript' })

if (process.argv.includes('--check')) {
  let committed = ''
  try {
    committed = readFileSync(types, 'utf8')
  } catch {
    // Not there is not fresh.
  }
  if (committed !== written) fail('src/shared/api/generated.ts is not what the server describes: run ./mingdu openapi')
} else {
  writeFileSync(types, written)
}
