/** Establishes whether publishing tools could have made a published package.json from the source's. */
import { type JsonObject, field, inside, isJsonObject, keysOf } from '../../../text/json.ts'
import { isAddress } from './compare.ts'

export const MANIFEST = 'package.json'

const RUNS = ['main', 'module', 'browser', 'exports', 'imports', 'bin', 'type']
const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies']

/**
 * Tools may remove keys, except those that decide what runs. The version may differ. Ranges of the workspace or a
 * catalog may be replaced.
 */
export function isPublishedFrom(published: JsonObject, source: JsonObject): boolean {
  const config = inside(source, 'publishConfig')
  const isSame = (key: string): boolean => {
    const found = JSON.stringify(field(published, key))
    const replaced = field(config, key)
    return [field(source, key), ...(replaced === undefined ? [] : [replaced])].some((value) => JSON.stringify(value) === found)
  }
  return [...new Set([...keysOf(published), ...RUNS])].every((key) => {
    if (key === 'version') return true
    if (KINDS.includes(key)) return isResolved(field(published, key), field(source, key))
    if (key === 'scripts' || key === 'publishConfig') return isSubset(field(published, key), field(source, key))
    return isSame(key)
  })
}

function isResolved(published: unknown, source: unknown): boolean {
  if (published === undefined) return true
  if (!isJsonObject(published) || !isJsonObject(source)) return false
  return Object.entries(published).every(([name, spec]) => {
    const stated = field(source, name)
    if (stated === spec) return true
    return typeof stated === 'string' && typeof spec === 'string' && /^(?:workspace|catalog):/.test(stated) && !isAddress(spec)
  })
}

function isSubset(published: unknown, source: unknown): boolean {
  if (published === undefined) return true
  if (!isJsonObject(published) || !isJsonObject(source)) return false
  return Object.entries(published).every(([key, value]) => JSON.stringify(field(source, key)) === JSON.stringify(value))
}
