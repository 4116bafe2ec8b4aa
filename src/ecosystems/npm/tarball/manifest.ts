/** Reads the package.json of a tarball. It has to be strict UTF-8 and one object. */
import { type JsonObject, isJsonObject } from '../../../text/json.ts'
import { malformed } from './refusal.ts'

export function parseManifest(bytes: Uint8Array): JsonObject {
  const value = parsed(bytes)
  if (!isJsonObject(value)) throw malformed('its package.json is not a JSON object')
  return value
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw malformed('its package.json is not JSON') // The parser's message would repeat its text.
  }
}
