/**
 * Parses JSON that can mean only one thing. `JSON.parse` takes the last of two keys with the same name, and other
 * readers take the first. So signed bytes with duplicate keys would mean different things to different verifiers. They
 * are refused. Depth is limited as well.
 */
import { findKeys } from '../text/json-keys.ts'

export type StrictJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string }

const MAX_DEPTH = 64
/** No place of a key is recorded, but each key is checked. */
const NO_PLACES = { isPassage: true }

class Ambiguous extends Error {}

export function parseStrictJson(text: string): StrictJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, detail: 'it is not JSON' }
  }
  try {
    findKeys(text, NO_PLACES, MAX_DEPTH, (_offset, why) => new Ambiguous(`it ${why}`))
  } catch (error) {
    if (error instanceof Ambiguous) return { ok: false, detail: error.message }
    throw error
  }
  return { ok: true, value }
}
