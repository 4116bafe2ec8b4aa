/** Reads the options of the run from a recording, with every value checked. */
import { ECOSYSTEM_IDS, type EcosystemId } from '../../domain/ecosystem.ts'
import type { Note } from '../../domain/note.ts'
import { type Shard, parseShard } from '../../domain/shard.ts'
import { type JsonObject, field, isJsonObject, objectField, textField, textOf } from '../../text/json.ts'
import { type RecordedOptions, invalid } from './format.ts'

/** Throws RECORDING_INVALID. */
export function readOptions(json: JsonObject | undefined): RecordedOptions {
  const policyFile = objectField(json ?? {}, 'policyFile') ?? {}
  const [mode, file, named] = [field(json ?? {}, 'mode'), textField(policyFile, 'path'), field(policyFile, 'named')]
  const lockfiles = texts(field(json ?? {}, 'lockfiles'))
  if ((mode !== 'enforce' && mode !== 'warn') || file === undefined || typeof named !== 'boolean' || lockfiles === undefined) {
    throw invalid('`options` has another shape')
  }
  return { mode, policyFile: { path: file, named }, lockfiles, ...readSeldom(json ?? {}) }
}

/** Fields that most recordings do not have. */
function readSeldom(json: JsonObject): Pick<RecordedOptions, 'policyAlone' | 'notes' | 'shard' | 'ecosystems'> {
  const notes = readNotes(field(json, 'notes'))
  const shard = readShard(field(json, 'shard'))
  const ecosystems = readEcosystems(field(json, 'ecosystems'))
  return {
    ...(field(json, 'policyAlone') === true && { policyAlone: true }),
    ...(notes.length > 0 && { notes }),
    ...(shard !== undefined && { shard }),
    ...(ecosystems !== undefined && { ecosystems }),
  }
}

function readEcosystems(stated: unknown): readonly EcosystemId[] | undefined {
  if (stated === undefined) return undefined
  const wanted = texts(stated)?.map((text) => ECOSYSTEM_IDS.find((id) => id === text))
  if (wanted?.every((id) => id !== undefined) !== true) throw invalid('`options.ecosystems` has another shape')
  return wanted
}

function readShard(stated: unknown): Shard | undefined {
  const shard = typeof stated === 'string' ? parseShard(stated) : undefined
  if (stated !== undefined && shard === undefined) throw invalid('`options.shard` has another shape')
  return shard
}

function readNotes(json: unknown): readonly Note[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : []
  return list.map((note) => {
    const kind = NOTE_KINDS.find((one) => isJsonObject(note) && one === field(note, 'kind'))
    const text = isJsonObject(note) ? textField(note, 'text') : undefined
    if (kind === undefined || text === undefined) throw invalid('`notes` has another shape')
    return { kind, text }
  })
}
const NOTE_KINDS = [
  'uncommitted',
  'policy-not-at-base',
  'no-merge-base',
  'nothing-before',
  'lockfile-unread',
  'guessed',
  'part-of-repository',
  'none-attested',
  'same-answer',
] as const

/** `undefined` if it is not a list of texts. */
export function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const list = value.map(textOf)
  return list.every((text) => text !== undefined) ? list : undefined
}
