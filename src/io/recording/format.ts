/**
 * Defines a recording on disk, and reads one without trusting it. The question determines the file of its answer. Every
 * other file name in a recording must have the form of the names below. Nothing outside the folder is read. Every value
 * is checked.
 *
 * - `manifest.json`: the time, the options, the occasion of the report, and the three sides (commit, lockfiles, which
 *   file holds which text). It also has the SHA-256 of every other file, so its own hash identifies the whole
 *   recording.
 * - `trust.json`: the trusted root and the registry's keys
 * - `answers/registry-…-<digest>.json`: one question with its answer
 * - `tarballs/<sha256>.tgz`: the bytes of an answer that is not JSON
 * - `files/<digest>-package-lock.json`: one text
 * - `files/<sha256>.bin`: one file that is not text
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { EcosystemId } from '../../domain/ecosystem.ts'
import type { Note } from '../../domain/note.ts'
import { type Answer, type Unavailable, type UnavailableCode, absent, known, unavailable } from '../../domain/answer.ts'
import { type JsonObject, field, inside, isJsonObject, textField } from '../../text/json.ts'
import { GateError } from '../../errors.ts'
import type { Shard } from '../../domain/shard.ts'
import type { Question } from '../../world.ts'
import { codeOf } from '../error-code.ts'
import { readJson } from '../net/json-body.ts'
import { plainName, sha256 } from './write.ts'

export const RECORDING_VERSION = 1
const MAX_BYTES = 256 * 2 ** 20

/** The options of a run, as far as its report depends on them. */
export interface RecordedOptions {
  readonly mode: 'enforce' | 'warn'
  readonly policyFile: { readonly path: string; readonly named: boolean }
  readonly lockfiles: readonly string[]
  readonly ecosystems?: readonly EcosystemId[]
  readonly policyAlone?: boolean
  readonly notes?: readonly Note[]
  readonly shard?: Shard | undefined
  /** The version of the program that records. */
  readonly version?: string | undefined
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const readable = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9@._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 100)

/** The kind of answer, in the words of recordings. Permanent, because the key of a question names its file. */
const RECORDED_AS = { document: 'full-packument', json: 'json', bytes: 'tarball' } as const

/** The text form of a question. The same question has the same key. */
export function questionKey(question: Question): string {
  return question.to === 'github'
    ? `github ${question.path}`
    : `registry ${question.registry} ${RECORDED_AS[question.accept]} ${question.path}`
}

/** Where the answer to a question is kept. The digest identifies it. The rest of the name is for people. */
export function answerFile(question: Question): string {
  const key = questionKey(question)
  const name = question.to === 'github' ? `github-${readable(question.path)}` : `registry-${readable(question.path)}`
  return path.join('answers', `${name}-${digest(key)}.json`)
}

/** Where the bytes of a tarball are kept. The name is their full hash, so that no other bytes are read for them. */
export const tarballFile = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex')}.tgz`
const TARBALL_FILE = /^[0-9a-f]{64}\.tgz$/

/** The name of the file with the bytes of a file that is not text. */
export const bytesFile = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex')}.bin`
const BYTES_FILE = /^[0-9a-f]{64}\.bin$/
export const isBytesFile = (name: string): boolean => BYTES_FILE.test(name)

/** The name of the file with a text. The same text under the same name is kept once. */
export const textFile = (file: string, text: string): string =>
  `${digest(text)}-${readable(file.slice(file.lastIndexOf('/') + 1)) || 'file'}`
const TEXT_FILE = /^[0-9a-f]{16}-[A-Za-z0-9@._-]{1,100}$/
export const isTextFile = (name: string): boolean => TEXT_FILE.test(name)

export function invalid(what: string, cause?: unknown): GateError {
  const help = 'Record it again with --record. A recording is not meant to be edited.'
  return new GateError('RECORDING_INVALID', `the recording is not valid: ${what}`, { help, cause })
}

/**
 * A folder that is read, and what its manifest says about each file. `undefined`: the manifest is older, or not yet
 * read.
 */
export interface Shelf {
  readonly dir: string
  readonly contents: JsonObject | undefined
}

/**
 * `undefined` if there is no such file. A file that the manifest does not list, or lists with another hash, is refused.
 */
export async function readRecorded(shelf: Shelf, name: string): Promise<Buffer | undefined> {
  const bytes = await readBytes(shelf.dir, name)
  if (shelf.contents === undefined) return bytes
  const listed = field(shelf.contents, plainName(name))
  if (bytes !== undefined && sha256(bytes) !== listed) throw invalid(`${plainName(name)} was changed since`)
  if (bytes === undefined && listed !== undefined) throw invalid(`${plainName(name)} is missing`)
  return bytes
}

async function readBytes(dir: string, name: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([fs.realpath(dir), fs.realpath(path.join(dir, name))])
    if (!file.startsWith(root + path.sep)) throw invalid(`${name} leads out of it`)
    const stat = await fs.stat(file)
    if (!stat.isFile() || stat.size > MAX_BYTES) throw invalid(`${name} is not a file, or is too large`)
    return await fs.readFile(file)
  } catch (error) {
    if (error instanceof GateError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw invalid(`${name} cannot be read (${codeOf(error)})`, error)
  }
}

export async function readRecordedJson(shelf: Shelf, name: string): Promise<unknown> {
  const bytes = await readRecorded(shelf, name)
  if (bytes === undefined) return undefined
  const body = readJson(bytes)
  if (body.kind === 'json') return body.value
  throw invalid(`${name} is not JSON`)
}

const CODES: Readonly<Record<UnavailableCode, true>> = {
  unreachable: true,
  timeout: true,
  refused: true,
  'rate-limited': true,
  'server-error': true,
  malformed: true,
  'too-large': true,
  redirected: true,
  'deadline-passed': true,
  inconsistent: true,
  replaced: true,
  'not-recorded': true,
}
const isCode = (text: string): text is UnavailableCode => Object.hasOwn(CODES, text)

/** The recorded answer to exactly this question. */
export async function readAnswer(shelf: Shelf, question: Question): Promise<Answer<unknown> | undefined> {
  const json = await readRecordedJson(shelf, answerFile(question))
  if (json === undefined) return undefined
  const answer = parseAnswer(json, question)
  if (answer.kind !== 'known' || question.to !== 'registry' || question.accept !== 'bytes') return answer
  return known(await readTarball(shelf, isJsonObject(answer.value) ? textField(answer.value, 'tarball') : undefined))
}

async function readTarball(shelf: Shelf, name: string | undefined): Promise<Uint8Array> {
  if (name === undefined || !TARBALL_FILE.test(name)) throw invalid('an answer names no tarball')
  const bytes = await readRecorded(shelf, path.join('tarballs', name))
  if (bytes === undefined) throw invalid(`tarballs/${name} is missing`)
  if (tarballFile(bytes) !== name) throw invalid(`tarballs/${name} was changed since`)
  return bytes
}

function parseAnswer(json: unknown, question: Question): Answer<unknown> {
  const name = questionKey(question)
  if (!isJsonObject(json) || textField(json, 'question') !== name) throw invalid(`the answer to "${name}" is to another question`)
  const answer = field(json, 'answer')
  const kind = isJsonObject(answer) ? field(answer, 'kind') : undefined
  if (!isJsonObject(answer)) throw invalid(`the answer to "${name}" is not an answer`)
  if (kind === 'absent') return absent
  if (kind === 'known' && Object.hasOwn(answer, 'value')) return known(answer['value'])
  const [code, detail] = [textField(answer, 'code'), textField(answer, 'detail')]
  if (kind === 'unavailable' && code !== undefined && isCode(code) && detail !== undefined) return unavailable(code, detail, moreOf(answer))
  throw invalid(`the answer to "${name}" is not an answer`)
}

function moreOf(answer: JsonObject): Pick<Unavailable, 'until' | 'notServed' | 'withoutToken' | 'service'> {
  const until = textField(answer, 'until')
  const service = inside(answer, 'service')
  const [from, said] = [textField(service, 'from'), textField(service, 'said')]
  return {
    ...(until === undefined ? {} : { until }),
    ...(field(answer, 'notServed') === true ? { notServed: true } : {}),
    ...(field(answer, 'withoutToken') === true ? { withoutToken: true } : {}),
    ...(from === undefined || said === undefined ? {} : { service: { from, said } }),
  }
}
