/**
 * Answers from a recording and from nothing else. A question that was not recorded has no answer, which is not the
 * answer "no".
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import { unavailable } from '../../domain/answer.ts'
import type { TrustSource } from '../../domain/trust.ts'
import { GateError } from '../../errors.ts'
import { type JsonObject, field, inside, isJsonObject, isoTime, objectField, textField } from '../../text/json.ts'
import type { ConfiguredRegistries, Snapshot, TrustMaterialDocuments, World } from '../../world.ts'
import { readChanged, readState } from './paths.ts'
import { labelOf } from '../net/label.ts'
import {
  RECORDING_VERSION,
  type RecordedOptions,
  type Shelf,
  bytesFile,
  invalid,
  isBytesFile,
  isTextFile,
  readAnswer,
  readRecorded,
  readRecordedJson,
  textFile,
} from './format.ts'
import { readJson } from '../net/json-body.ts'
import { textOfFile } from '../text.ts'
import { readOptions, texts } from './options.ts'
import { readOccasion } from './occasion.ts'
import { readQuestions } from './questions.ts'
import { sha256 } from './write.ts'

export interface Replay {
  readonly world: World
  readonly options: RecordedOptions
  /** SHA-256 of manifest.json, if it has the hash of every other file. */
  readonly digest: string | undefined
  /** The run verified nothing, so no evidence was recorded. */
  readonly isEmpty: boolean
}

const isFolder = (dir: string): Promise<boolean> =>
  fs.stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Throws RECORDING_INVALID. */
export async function replayWorld(dir: string): Promise<Replay> {
  if (!(await isFolder(dir)))
    throw new GateError('RECORDING_INVALID', `there is no folder ${dir}`, { help: 'Name the folder that --record wrote.' })
  const bytes = await readRecorded({ dir, contents: undefined }, 'manifest.json')
  const body = bytes === undefined ? undefined : readJson(bytes)
  const manifest = body?.kind === 'json' ? body.value : undefined
  if (!isJsonObject(manifest))
    throw invalid(bytes === undefined ? `there is no manifest.json in ${dir}` : 'manifest.json is not a JSON object')
  if (field(manifest, 'version') !== RECORDING_VERSION) throw invalid(`it is not of version ${RECORDING_VERSION}`)
  if (field(manifest, 'unfinished') === true) throw invalid('the run that made it was interrupted')
  const now = textField(manifest, 'now')
  if (now === undefined || isoTime(now) === undefined) throw invalid('`now` is not a time')
  const sides = inside(manifest, 'sides')
  const shelf: Shelf = { dir, contents: objectField(manifest, 'contents') }
  const registries = readRegistries(objectField(manifest, 'registries'))
  const changed = readChanged(field(manifest, 'changed'))
  const questions = readQuestions(field(manifest, 'questions'))
  const world: World = {
    now,
    questions: () => questions,
    occasion: readOccasion(manifest),
    registries: () => Promise.resolve(registries),
    base: replaySide(sides, 'base', shelf),
    head: replaySide(sides, 'head', shelf),
    trusted: replaySide(sides, 'trusted', shelf),
    changed: () => Promise.resolve(changed),
    async ask(question) {
      const answer = await readAnswer(shelf, question)
      if (answer !== undefined) return answer
      return unavailable(
        'not-recorded',
        `${labelOf(question.to === 'registry' ? question.registry : 'GitHub', question.path)}: not in the recording`,
      )
    },
    trustMaterial: async () => readTrust(await readRecordedJson(shelf, 'trust.json')),
  }
  const digest = bytes === undefined || shelf.contents === undefined ? undefined : sha256(bytes)
  const isEmpty = shelf.contents !== undefined && field(shelf.contents, 'trust.json') === undefined
  return { world, options: readOptions(objectField(manifest, 'options')), digest, isEmpty }
}

function readRegistries(json: JsonObject | undefined): ConfiguredRegistries {
  const scoped = Object.entries(objectField(json ?? {}, 'scoped') ?? {}).flatMap(([scope, url]) =>
    typeof url === 'string' ? [[scope, url] as const] : [],
  )
  const url = textField(json ?? {}, 'default')
  if (url === undefined) throw invalid('`registries` has another shape')
  return { default: url, scoped: new Map(scoped) }
}

function replaySide(sides: JsonObject, name: string, shelf: Shelf): Snapshot {
  const side = objectField(sides, name)
  const files = objectField(side ?? {}, 'files')
  if (side === undefined || files === undefined) throw invalid(`\`sides.${name}\` has another shape`)
  const all = texts(field(side, 'allLockfiles'))
  const manifests = texts(field(side, 'manifests'))
  const listed = texts(field(side, 'listed'))
  return {
    commit: textField(side, 'commit'),
    async read(file) {
      const stored = field(files, file)
      if (stored === null) return undefined
      if (typeof stored !== 'string' || !isTextFile(stored))
        throw invalid(`it does not say whether there is ${JSON.stringify(file)} at the ${name}`)
      const bytes = await readRecorded(shelf, path.join('files', stored))
      if (bytes === undefined) throw invalid(`files/${stored} is missing`)
      const text = textOfFile(bytes, file)
      if (textFile(file, text) !== stored) throw invalid(`files/${stored} was changed since, or is another file`)
      return text
    },
    async lockfiles() {
      const lockfiles = texts(field(side, 'lockfiles'))
      if (lockfiles === undefined) throw invalid(`it does not say which lockfiles there are at the ${name}`)
      return lockfiles
    },
    ...(all !== undefined && { allLockfiles: () => Promise.resolve(all) }),
    ...(field(side, 'isNothing') === true && { isNothing: true }),
    ...(listed !== undefined && { files: (wanted: (path: string) => boolean) => Promise.resolve(listed.filter(wanted)) }),
    ...(manifests !== undefined && { manifests: () => Promise.resolve(manifests) }),
    bytes: (file) => readBytes(field(objectField(side, 'bytes') ?? {}, file), file, shelf),
    at: (file) => Promise.resolve(readState(objectField(side, 'at') ?? {}, file)),
  }
}

async function readBytes(stored: unknown, file: string, shelf: Shelf): Promise<Uint8Array | undefined> {
  if (stored === null) return undefined
  if (typeof stored !== 'string' || !isBytesFile(stored)) throw invalid(`it does not say whether there is ${JSON.stringify(file)}`)
  const bytes = await readRecorded(shelf, path.join('files', stored))
  if (bytes === undefined) throw invalid(`files/${stored} is missing`)
  if (bytesFile(bytes) !== stored) throw invalid(`files/${stored} was changed since`)
  return bytes
}

function readTrust(json: unknown): TrustMaterialDocuments {
  if (!isJsonObject(json)) throw invalid('there is no trust.json')
  const keysFrom = (['tuf', 'embedded', 'file', 'api'] as const).find((kind) => kind === field(json, 'keysFrom'))
  if (keysFrom === undefined) throw invalid('trust.json has another shape')
  return {
    trustedRoot: field(json, 'trustedRoot'),
    registryKeys: field(json, 'registryKeys'),
    keysFrom,
    source: readSource(inside(json, 'source')),
  }
}

function readSource(json: JsonObject): TrustSource {
  const kind = (['tuf', 'embedded', 'file'] as const).find((one) => one === field(json, 'kind'))
  if (kind === undefined) throw invalid('trust.json does not say where the trusted root is from')
  return { kind, asOf: textField(json, 'asOf'), note: textField(json, 'note') }
}
