/** Reads the in-toto statement that an envelope holds. */
import { type JsonObject, asObject } from '../text/json.ts'
import { type Checked, shownValue, checked, refuse } from './checked.ts'
import { parseStrictJson } from './strict-json.ts'

/** The in-toto statement inside a DSSE envelope whose signature has been verified. */
export interface Statement {
  readonly predicateType: string
  readonly subject: { readonly name: string; readonly digest: JsonObject }
  readonly predicate: JsonObject
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
/** Clients wrote v0.1 until 2023. GitLab jobs and publish attestations still do. */
const STATEMENT_TYPES: readonly unknown[] = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The signature covers the payload type, but the library accepts any type. The same bytes under another type are
 * another message.
 */
export function readStatement(envelope: { readonly payloadType: string; readonly payload: Uint8Array }): Checked<Statement> {
  if (envelope.payloadType !== PAYLOAD_TYPE)
    return refuse('payload-type-unknown', `the payload type is ${shownValue(envelope.payloadType)}`)
  let text: string
  try {
    text = utf8.decode(envelope.payload)
  } catch {
    return refuse('statement-malformed', 'the signed payload is not UTF-8')
  }
  const json = parseStrictJson(text)
  if (!json.ok) return refuse('statement-malformed', `the signed payload cannot be read: ${json.detail}`)
  const statement = asObject(json.value)
  if (statement === undefined) return refuse('statement-malformed', 'the signed payload is not an object')
  if (!STATEMENT_TYPES.includes(statement['_type']))
    return refuse('statement-malformed', `the statement type is ${shownValue(statement['_type'])}`)
  return readContent(statement)
}

function readContent(statement: JsonObject): Checked<Statement> {
  const { predicateType, predicate: rawPredicate, subject: subjects } = statement
  const predicate = asObject(rawPredicate)
  if (typeof predicateType !== 'string') return refuse('statement-malformed', 'the statement has no predicate type')
  if (predicate === undefined) return refuse('statement-malformed', 'the statement has no predicate')
  if (!Array.isArray(subjects)) return refuse('statement-malformed', 'the statement has no list of subjects')
  // The usual client looks only at the first subject, so a second one could extend the signature to any package.
  if (subjects.length !== 1) return refuse('subject-count', `the statement has ${subjects.length} subjects; exactly one is accepted`)
  const { name, digest: rawDigest } = asObject(subjects[0]) ?? {}
  const digest = asObject(rawDigest)
  if (typeof name !== 'string' || digest === undefined) return refuse('statement-malformed', 'the subject has no name or no digest')
  return checked({ predicateType, subject: { name, digest }, predicate })
}
