/** Fills in every default of a story's version: its certified identity, its run, its bytes. */
import { createHash } from 'node:crypto'
import { type Identity, type Sigstore, githubIdentity, gitlabIdentity, integrityOf, mintDocument, sha512Hex } from '../mint.ts'
import { entry, pack } from '../tarball.ts'
import type { RunStory, Story, VersionStory } from './story.ts'

export interface FullVersion extends Omit<VersionStory, 'tarball'> {
  readonly name: string
  readonly version: string
  readonly attested: boolean
  readonly id: Identity
  readonly runId: string
  readonly attempt: string
  readonly sha512: string
  readonly integrity: string
  readonly defaultBranch: string
  /** If the story states a source: the bytes that the registry serves. */
  readonly tarball: Uint8Array | undefined
}

const number = (text: string): string => String(100_000_000 + (createHash('sha256').update(text).digest().readUInt32BE(0) % 800_000_000))
export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')
export const later = (iso: string, seconds: number): string =>
  new Date(Date.parse(iso) + seconds * 1000).toISOString().replace('.000Z', 'Z')

export function fullVersions(story: Story): readonly FullVersion[] {
  return Object.entries(story.packages).flatMap(([name, { versions, defaultBranch = 'main', history = [], ...defaults }]) =>
    Object.entries({ ...historyOf(history, versions), ...versions }).map(([version, own]) => {
      const told: VersionStory = { ...defaults, ...own, identity: { ...defaults.identity, ...own.identity }, ...sourceOf(defaults, own) }
      return fullVersion(name, version, told, defaultBranch)
    }),
  )
}

const MONTH = 30 * 24 * 3600

function historyOf(history: readonly string[], versions: Readonly<Record<string, VersionStory>>): Readonly<Record<string, VersionStory>> {
  const [first] = Object.values(versions)
  return Object.fromEntries(history.map((version, index) => [version, { at: later(first?.at ?? '', (index - history.length) * MONTH) }]))
}

/** The fields of the package, overridden by those of the version. */
const sourceOf = ({ source: all }: Partial<VersionStory>, { source: own }: VersionStory): Pick<VersionStory, 'source'> =>
  own === null || (all === undefined && own === undefined) ? (own === null ? { source: null } : {}) : { source: { ...all, ...own } }

function fullVersion(name: string, version: string, told: VersionStory, defaultBranch: string): FullVersion {
  const given = told.identity ?? {}
  const repository = given.repository ?? 'octo/widget'
  const [owner = ''] = repository.split('/')
  const runId = given.runId ?? `2${number(`run ${repository} ${name}@${version}`)}`
  const attempt = given.attempt ?? '1'
  const ref = given.ref?.replaceAll('{version}', version).replaceAll('{name}', name) ?? `refs/heads/${defaultBranch}`
  const commit = given.commit ?? sha1(`${repository} ${name}@${version}`)
  const ids = {
    repositoryId: given.repositoryId ?? number(`repo ${repository.toLowerCase()}`),
    ownerId: given.ownerId ?? number(`owner ${owner.toLowerCase()}`),
  }
  const options = { ...given, ...ids, repository, ref, commit, runId, attempt }
  const id = given.provider === 'gitlab' ? gitlabIdentity(options) : githubIdentity(options)
  const tarball = told.source === undefined ? undefined : (told.tarball ?? tarballOf(name, version, told))
  const sha512 = sha512Hex(tarball ?? `${name}@${version}`)
  return {
    ...told,
    name,
    version,
    attested: told.attested ?? true,
    id,
    runId,
    attempt,
    sha512,
    integrity: integrityOf(sha512),
    defaultBranch,
    tarball,
  }
}

/** Its package.json. */
export const manifestOf = (
  name: string,
  version: string,
  { manifest, installScripts }: VersionStory,
): Readonly<Record<string, unknown>> => ({
  name,
  version,
  main: 'index.js',
  scripts: { test: 'jest', ...installScripts },
  ...manifest,
})

export const filesOf = (name: string, version: string, told: VersionStory): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify(manifestOf(name, version, told)),
  'index.js': 'module.exports = 1\n',
  ...told.files,
})

const tarballOf = (name: string, version: string, told: VersionStory): Uint8Array =>
  pack(...Object.entries(filesOf(name, version, told)).map(([path, text]) => entry(`package/${path}`, text)))

export function runOf(v: FullVersion): RunStory {
  const actor = v.run?.actor ?? 'octocat'
  return {
    status: 'completed',
    conclusion: 'success',
    event: v.id.trigger,
    headSha: v.id.commit,
    path: v.id.workflow,
    repositoryId: Number(v.id.repositoryId),
    actor,
    triggeringActor: actor,
    startedAt: later(v.at, -300),
    endedAt: later(v.at, 60),
    publishStep: 'success',
    approvers: [],
    ...v.run,
  }
}

/** The answer of the attestations endpoint. `undefined` is a 404. */
export function documentOf(sigstore: Sigstore, v: FullVersion): unknown {
  if (!v.attested) return undefined
  const { name, version, sha512, at, approvedAt } = v
  return mintDocument(sigstore, {
    name,
    version,
    sha512,
    identity: v.id,
    publishedAt: at,
    ...(approvedAt === undefined ? {} : { approvedAt }),
    ...v.mint,
  })
}
