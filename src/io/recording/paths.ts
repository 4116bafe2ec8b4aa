/** Reads from a recording which paths differed, and what was at a path, with every value checked. */
import { type JsonObject, field, isJsonObject, textField } from '../../text/json.ts'
import type { ChangedPath, PathState } from '../../world.ts'
import { invalid } from './format.ts'

type State = ChangedPath['before']
const STATES: readonly State[] = ['file', 'link', 'submodule', 'unknown', undefined]

/** `undefined` if it is not known or was never asked. */
export function readChanged(json: unknown): readonly ChangedPath[] | undefined {
  if (json === undefined) return undefined
  const list = Array.isArray(json) ? json.map(readPath) : [undefined]
  if (list.every((path) => path !== undefined)) return list
  throw invalid('`changed` has another shape')
}

function readPath(json: unknown): ChangedPath | undefined {
  const path = isJsonObject(json) ? textField(json, 'path') : undefined
  if (!isJsonObject(json) || path === undefined) return undefined
  const [before, after] = ['before', 'after'].map((side) => STATES.findIndex((state) => state === field(json, side)))
  if (before === undefined || after === undefined || before < 0 || after < 0) return undefined
  return { path, before: STATES[before], after: STATES[after] }
}

export function readState(states: JsonObject, path: string): PathState | undefined {
  const state = field(states, path)
  if (state === undefined || state === null) return undefined
  const kind = isJsonObject(state) ? field(state, 'kind') : undefined
  const target = isJsonObject(state) ? textField(state, 'target') : undefined
  if (kind === 'link' && target !== undefined) return { kind, target }
  if (kind === 'file' || kind === 'submodule' || kind === 'folder') return { kind }
  throw invalid(`it does not say what is at ${JSON.stringify(path)}`)
}
