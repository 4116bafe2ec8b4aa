/**
 * Reads `.github/workflows/actions.lock`, GitHub's lockfile for actions: each reference with its commit, tag and ids.
 *
 * Version v0.0.1 has other names than v0.0.2: `tag` or `branch` for `ref`, `sha` for `commit`, and `actions` for the
 * section. Its keys end in the commit. GitHub's tool treats a file with a missing key like an empty one, without a
 * message. Here such a file is refused with its line.
 */
import { GateError, type Problem } from '../../errors.ts'
import type { Pin } from './pin.ts'
import { type MapEntry, type MapNode, type YamlNode, readYaml } from '../../text/yaml.ts'
import { actionName } from './names.ts'
import { commitIn, parseReference } from './reference.ts'

const LIMITS = { what: 'actions.lock', maxLength: 8 * 2 ** 20, maxDepth: 12 }
const VERSIONS: ReadonlySet<string> = new Set(['v0.0.1', 'v0.0.2'])
const SECTIONS: readonly string[] = ['dependencies', 'actions']
const REF_KEYS: readonly string[] = ['ref', 'tag', 'branch']

export interface ActionsLock {
  readonly pins: readonly Pin[]
  /** The path of a workflow, with the references in it that the file pins, in lower case. */
  readonly workflows: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads the file. Throws LOCKFILE_UNREADABLE, or LOCKFILE_UNSUPPORTED for an unknown version. */
export function readActionsLock(text: string, file: string): ActionsLock {
  const { root, problems } = readYaml(text, LIMITS)
  if (problems[0] !== undefined || root?.kind !== 'map')
    throw damaged(file, problems[0] ?? { line: 1, column: 1, message: 'is not a mapping' })
  const version = scalarOf(root, 'version')
  if (version === undefined || !VERSIONS.has(version))
    throw new GateError(
      'LOCKFILE_UNSUPPORTED',
      `${file}: has the version ${JSON.stringify(version ?? 'none').slice(0, 40)}, which is not supported`,
      {
        help: `Supported are ${[...VERSIONS].join(' and ')}. Let a supported version of its tool write the file, or do not judge the ecosystem \`actions\`.`,
      },
    )
  const section = root.entries.find(({ key }) => SECTIONS.includes(key))
  if (section !== undefined && section.value.kind !== 'map' && section.value.kind !== 'nothing')
    throw damaged(file, { ...section.keyPlace, message: `\`${section.key}\` is not a mapping` })
  const entries = section?.value.kind === 'map' ? section.value.entries : []
  const answered = new Set(entries.map(({ key }) => referenceIn(key).toLowerCase()))
  return { pins: entries.map((entry) => pinOf(entry, file)), workflows: workflowsIn(root, answered) }
}

function pinOf({ key, keyPlace, value }: MapEntry, file: string): Pin {
  const bad = (message: string): GateError => damaged(file, { ...keyPlace, message: `the entry \`${key.slice(0, 100)}\` ${message}` })
  if (value.kind !== 'map') throw bad('is not a mapping')
  const written = referenceIn(key)
  const reference = parseReference(written)
  if (reference?.kind !== 'repository') throw bad('is not a reference')
  const stated = ['commit', 'sha'].flatMap((name) => scalarOf(value, name) ?? [])
  const [commit, ...others] = [...stated, ...commitInKey(key)].map((text) => /^sha(?:1|256)-([0-9a-fA-F]+)$/.exec(text)?.[1])
  const ref = REF_KEYS.map((name) => scalarOf(value, name)).find((one) => one !== undefined)
  const [repositoryId, ownerId] = [scalarOf(value, 'repo_id'), scalarOf(value, 'owner_id')]
  const full = commit === undefined ? undefined : commitIn(commit)
  const name = actionName(reference.repository)
  if (full === undefined || name === undefined || stated.length === 0) throw bad('names no full commit id')
  if (ref === undefined || repositoryId === undefined || ownerId === undefined) throw bad('lacks `ref`, `repo_id` or `owner_id`')
  const pinned = commitIn(reference.ref)
  if ((pinned !== undefined && pinned !== full) || others.some((one) => one?.toLowerCase() !== full))
    throw bad('names two different commits')
  const claimedTag = commitIn(ref) === undefined ? ref : undefined
  const claimedIds = { repositoryId, ownerId }
  return { name, repository: reference.repository, commit: full, ref, claimedTag, claimedIds, location: { file, line: keyPlace.line } }
}

/** v0.0.1 wrote `owner/name@ref:sha1-…`, sometimes with another colon after it. */
const referenceIn = (key: string): string => key.replace(/:sha(?:1|256)-[0-9a-fA-F]+:?$/, '')

const commitInKey = (key: string): readonly string[] => /:(sha(?:1|256)-[0-9a-fA-F]+):?$/.exec(key)?.slice(1) ?? []

/** A reference without an entry pins nothing. */
function workflowsIn(root: MapNode, answered: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const section = root.entries.find(({ key }) => key === 'workflows')?.value
  const found = new Map<string, ReadonlySet<string>>()
  for (const { key, value } of section?.kind === 'map' ? section.entries : []) {
    const items = value.kind === 'list' ? value.items : []
    const references = items.flatMap((item) => (item.kind === 'scalar' ? [referenceIn(item.text).toLowerCase()] : []))
    found.set(key, new Set(references.filter((reference) => answered.has(reference))))
  }
  return found
}

function scalarOf(node: MapNode, key: string): string | undefined {
  const value: YamlNode | undefined = node.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}

function damaged(file: string, { line, message }: Problem): GateError {
  return new GateError('LOCKFILE_UNREADABLE', `${file}:${line}: ${message}`, {
    help: 'Let its tool write the file again. GitHub treats a damaged actions.lock like an empty one. Nothing in it was compared, so the run fails.',
  })
}
