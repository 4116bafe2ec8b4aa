/**
 * The published schema of the JSON report as two validators. `valid` accepts what the schema promises. `exact` also refuses what it does not name.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'

type Schema = Record<string, unknown>
const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as Schema

function validator(root: Schema) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(root)
}

/** The schema with every object closed: what it does not name is an error. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (node === null || typeof node !== 'object') return node
  const copy: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'allOf' ? (value as unknown) : closed(value)]),
  )
  return copy['type'] === 'object' && copy['properties'] !== undefined ? { ...copy, additionalProperties: false } : copy
}

export const valid = validator(schema)
export const exact = validator(closed(schema) as Schema)
