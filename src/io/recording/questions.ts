/** Reads from a recording's manifest what was asked over the network when it was made. */
import type { Questions, Requests, RequestsLeft } from '../../domain/questions.ts'
import { type JsonObject, field, isJsonObject, isoTime, textField } from '../../text/json.ts'
import { invalid } from './format.ts'

/** `undefined` if the recording is older, or nothing was asked. Throws RECORDING_INVALID. */
export function readQuestions(json: unknown): Questions | undefined {
  if (json === undefined) return undefined
  if (!isJsonObject(json)) throw otherShape()
  return { asked: list(json, 'asked', readRequests), left: list(json, 'left', readLeft), leftOut: list(json, 'leftOut', readRequests) }
}

const otherShape = (): Error => invalid('`questions` has another shape')

function list<T>(json: JsonObject, key: string, read: (one: JsonObject) => T): readonly T[] {
  const found = field(json, key)
  if (!Array.isArray(found)) throw otherShape()
  return found.map((one: unknown) => {
    if (!isJsonObject(one)) throw otherShape()
    return read(one)
  })
}

function readRequests(one: JsonObject): Requests {
  const [host, kind] = [textField(one, 'host'), textField(one, 'kind')]
  if (host === undefined || kind === undefined) throw otherShape()
  return { host, kind, requests: count(one) }
}

function readLeft(one: JsonObject): RequestsLeft {
  const [host, api, until] = [textField(one, 'host'), field(one, 'api'), isoTime(field(one, 'until'))]
  if (host === undefined || until === undefined || (api !== 'rest' && api !== 'graphql')) throw otherShape()
  return { host, api, requests: count(one), until }
}

function count(one: JsonObject): number {
  const requests = field(one, 'requests')
  if (typeof requests !== 'number' || !Number.isSafeInteger(requests) || requests < 0) throw otherShape()
  return requests
}
