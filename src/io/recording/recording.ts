/**
 * Records everything that a report rests on while a World is asked, so that replay.ts reaches the same report from it.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import { type Answer, known, unavailable } from '../../domain/answer.ts'
import { field, isJsonObject, objectField } from '../../text/json.ts'
import { GateError } from '../../errors.ts'
import type { ChangedPath, ConfiguredRegistries, Question, Snapshot, TrustMaterialDocuments, World } from '../../world.ts'
import { TOOL_NAME } from '../../domain/report.ts'
import { RECORDING_VERSION, type RecordedOptions, answerFile, questionKey, readAnswer, readRecordedJson, tarballFile } from './format.ts'
import { type RecordedSide, recordSide } from './side.ts'
import { NO_OCCASION } from '../../domain/subject.ts'
import { shardText } from '../../domain/shard.ts'
import { plainOccasion } from './occasion.ts'
import { type Store, failed, openStore, sha256 } from './write.ts'

export { replayWorld } from './replay.ts'

export interface Recording {
  readonly world: World
  /**
   * Writes the manifest, without which the folder is not a recording. Returns its digest: the SHA-256 of manifest.json.
   */
  close(): Promise<string>
}

/** Throws OUTPUT_FAILED if the folder contains anything but an earlier recording, which is replaced. */
export async function recordingWorld(world: World, dir: string, options: RecordedOptions): Promise<Recording> {
  await prepare(dir)
  const store = openStore(dir)
  const recorded = new Map<World['base'], RecordedSide>()
  const side = (snapshot: Snapshot): RecordedSide => {
    const known = recorded.get(snapshot) ?? recordSide(snapshot, store)
    recorded.set(snapshot, known)
    return known
  }
  const [base, head, trusted] = [side(world.base), side(world.head), side(world.trusted)]
  let registries: Promise<ConfiguredRegistries> | undefined
  const registriesOnce = () => (registries ??= world.registries())
  let changed: readonly ChangedPath[] | undefined
  const recording: World = {
    now: world.now,
    ...(world.occasion !== undefined && { occasion: world.occasion }),
    registries: registriesOnce,
    base: base.snapshot,
    head: head.snapshot,
    trusted: trusted.snapshot,
    changed: async () => (changed = await world.changed()),
    ask: recordAnswers(world, store),
    trustMaterial: recordTrust(world, store),
    questions: () => world.questions?.(),
  }
  const close = async (): Promise<string> => {
    const manifest = {
      ...aboutOf(world, options),
      ...questionsIn(world),
      registries: plainRegistries(await registriesOnce()),
      ...(changed !== undefined && { changed }),
      sides: { base: base.manifest(), head: head.manifest(), trusted: trusted.manifest() },
      contents: store.contents(),
    }
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`
    await store.write('manifest.json', text)
    return sha256(text)
  }
  return { world: recording, close }
}

const questionsIn = (world: World) => {
  const questions = world.questions?.()
  return questions === undefined ? {} : { questions }
}

/** The mode and the options of the run, its occasion, the program's version, and the time. */
const aboutOf = (world: World, { mode, policyFile, lockfiles, ecosystems, policyAlone, notes = [], shard, version }: RecordedOptions) => ({
  version: RECORDING_VERSION,
  tool: { name: TOOL_NAME, version: version ?? null },
  subject: plainOccasion(world.occasion ?? NO_OCCASION),
  now: world.now,
  options: {
    mode,
    policyFile: { path: policyFile.path, named: policyFile.named },
    lockfiles,
    ...(ecosystems !== undefined && { ecosystems }),
    ...(policyAlone === true && { policyAlone: true }),
    ...(notes.length > 0 && { notes }),
    ...(shard !== undefined && { shard: shardText(shard) }),
  },
})

const plainRegistries = (registries: ConfiguredRegistries) => ({
  default: registries.default,
  scoped: Object.fromEntries(registries.scoped),
})

/** The first answer to a question is used for all, so the recording has that one. */
function recordAnswers(world: World, store: Store): World['ask'] {
  const asked = new Map<string, Promise<void>>()
  return async (question: Question): Promise<Answer<unknown>> => {
    const key = questionKey(question)
    const before = asked.get(key)
    if (before !== undefined)
      return before.then(
        async () =>
          (await readAnswer({ dir: store.dir, contents: undefined }, question)) ??
          unavailable('not-recorded', `${key}: its recorded answer is gone`),
      )
    const answer = world.ask(question)
    const written = answer.then(async (value) =>
      store.write(answerFile(question), toText({ question: key, answer: await storable(value, store) })),
    )
    asked.set(key, written)
    await written
    return answer
  }
}

/** Bytes are kept in a separate file, which the answer names. */
async function storable(answer: Answer<unknown>, store: Store): Promise<Answer<unknown>> {
  if (answer.kind !== 'known' || !(answer.value instanceof Uint8Array)) return answer
  const tarball = tarballFile(answer.value)
  await store.write(path.join('tarballs', tarball), answer.value)
  return known({ tarball })
}

function recordTrust(world: World, store: Store): World['trustMaterial'] {
  let asked: Promise<TrustMaterialDocuments> | undefined
  const ask = async (): Promise<TrustMaterialDocuments> => {
    const documents = await world.trustMaterial()
    await store.write('trust.json', toText(documents))
    return documents
  }
  return () => (asked ??= ask())
}

const FOLDERS = ['answers', 'files', 'tarballs']
const OURS = ['manifest.json', 'trust.json', ...FOLDERS]

/** Stands until the manifest is written. A run that is interrupted leaves it: the next one replaces the folder. */
const BEGUN = `${JSON.stringify({ version: RECORDING_VERSION, unfinished: true, sides: {} })}\n`

async function prepare(dir: string): Promise<void> {
  try {
    await fs.mkdir(dir, { recursive: true })
    if ((await fs.lstat(dir)).isSymbolicLink()) throw unsuitable(`${dir} is a symbolic link`)
    const there = await fs.readdir(dir)
    if (there.length > 0 && !(await isRecording(dir))) throw unsuitable(`${dir} holds something that is not a recording`)
    for (const name of OURS) await fs.rm(path.join(dir, name), { recursive: true, force: true })
    for (const folder of FOLDERS) await fs.mkdir(path.join(dir, folder))
    await fs.writeFile(path.join(dir, 'manifest.json'), BEGUN, { flag: 'wx' })
  } catch (error) {
    throw error instanceof GateError ? error : failed(dir, error)
  }
}

/** Not only by the name of the file: web applications also have a manifest.json, and a folder `files` beside it. */
async function isRecording(dir: string): Promise<boolean> {
  const manifest = await readRecordedJson({ dir, contents: undefined }, 'manifest.json').catch((error: unknown) => {
    if (error instanceof GateError) return undefined
    throw error
  })
  return isJsonObject(manifest) && typeof field(manifest, 'version') === 'number' && objectField(manifest, 'sides') !== undefined
}

const unsuitable = (message: string): GateError =>
  new GateError('OUTPUT_FAILED', message, { help: 'Name an empty folder, or one that does not exist.' })

function toText(json: unknown): string {
  try {
    return `${JSON.stringify(json)}\n`
  } catch (error) {
    throw failed('an answer', error) // nested deeper than the stack
  }
}
