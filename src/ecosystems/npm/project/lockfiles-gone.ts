/**
 * Establishes which lockfiles of the base are gone at the head: their project remains without one, or a link or a
 * submodule replaced a folder in their path. Also finds other links that lead to places where lockfiles are not
 * searched for.
 */
import type { PlacedViolation } from '../../../domain/finding.ts'
import { behindLink, lockfileGone } from '../beside/gone.ts'
import { GateError } from '../../../errors.ts'
import { folderOf, isOfTests } from '../../../text/path.ts'
import { isNamed } from '../../file-names.ts'
import { standsFor } from '../lockfile-name.ts'
import { isJsonObject } from '../../../text/json.ts'
import type { ChangedPath, PathState, Sides, Snapshot } from '../../../world.ts'
import { normalised } from './inputs-named.ts'
import { MANIFEST } from './packages-beside.ts'

interface Facts {
  readonly changed: readonly ChangedPath[]
  readonly atBase: readonly string[]
  readonly atHead: readonly string[]
  readonly only: readonly string[]
}

export async function goneBehind(sides: Sides, facts: Facts): Promise<readonly PlacedViolation[]> {
  const gone = facts.atBase.filter((file) => !facts.atHead.includes(file) && isNamed(file, facts.only, standsFor))
  const found = new Map<string, PlacedViolation>()
  for (const file of gone) {
    const violation = await whereItWent(file, sides, facts)
    if (violation !== undefined) found.set(violation.location.file, violation)
  }
  for (const { path, before, after } of facts.changed) {
    if (after !== 'link' && (after !== 'submodule' || before === after)) continue
    const violation = found.has(path) ? undefined : await leadsAway(path, sides, facts)
    if (violation !== undefined) found.set(path, violation)
  }
  return [...found.values()]
}

async function whereItWent(lockfile: string, { head }: Sides, { atHead, atBase }: Facts): Promise<PlacedViolation | undefined> {
  const folder = folderOf(lockfile)
  const links = await linkOnTheWay(folder, head)
  if (links !== undefined) {
    const [path, state] = links
    return behindLink(
      path,
      wordsFor(state),
      atBase.filter((file) => file.startsWith(`${path}/`)),
      isBlind(path, state, atHead),
    )
  }
  if (atHead.some((file) => folderOf(file) === folder)) return undefined
  const manifest = await dependenciesIn(head, folder + MANIFEST)
  if (!manifest) return undefined
  const above = atHead.find((file) => folder.startsWith(folderOf(file)))
  return lockfileGone(lockfile, folder + MANIFEST, above, isOfTests(lockfile))
}

/** The outermost part of a folder's path that is not a folder. */
async function linkOnTheWay(folder: string, head: Snapshot): Promise<readonly [string, PathState] | undefined> {
  const parts = folder.split('/').slice(0, -1)
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/')
    const state = await head.at?.(path)
    if (state === undefined) return undefined
    if (state.kind !== 'folder') return [path, state]
  }
  return undefined
}

/**
 * A link or submodule that is new or has another target. It counts if the base had lockfiles there, or if its target is
 * in a node_modules or .git folder, where lockfiles are not searched for.
 */
async function leadsAway(path: string, { base, head }: Sides, { atBase, atHead }: Facts): Promise<PlacedViolation | undefined> {
  const state = await head.at?.(path)
  if (state === undefined || state.kind === 'folder' || state.kind === 'file') return undefined
  const was = await base.at?.(path)
  const before = was?.kind === 'link' ? targetOf(path, was.target) : path
  const lockfiles = before === undefined ? [] : atBase.filter((file) => file.startsWith(`${before}/`))
  const blind = isBlind(path, state, atHead)
  if (!blind || (lockfiles.length === 0 && !leadsIntoModules(path, state))) return undefined
  return behindLink(path, wordsFor(state), lockfiles, lockfiles.length > 0)
}

const wordsFor = (state: PathState): string =>
  state.kind === 'link'
    ? `a symbolic link to ${JSON.stringify(state.target.slice(0, 200))}`
    : state.kind === 'submodule'
      ? 'a submodule'
      : 'a file'

/**
 * Whether its target is not judged: outside of the repository, in node_modules or .git, or without a known lockfile.
 */
const isBlind = (path: string, state: PathState, atHead: readonly string[]): boolean => {
  const target = state.kind === 'link' ? targetOf(path, state.target) : undefined
  return target === undefined || leadsIntoModules(path, state) || !atHead.some((file) => file.startsWith(target === '' ? '' : `${target}/`))
}

function leadsIntoModules(path: string, state: PathState): boolean {
  const target = state.kind === 'link' ? targetOf(path, state.target) : undefined
  return (
    target
      ?.toLowerCase()
      .split('/')
      .some((part) => part === 'node_modules' || part === '.git') === true
  )
}

/** The path of the target in the repository. `undefined` if it is outside. */
function targetOf(path: string, target: string): string | undefined {
  return target.startsWith('/') || /^[a-z]:/i.test(target) ? undefined : normalised(folderOf(path) + target)
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces']

/** Whether a project has dependencies. A package.json that cannot be read may have any. */
async function dependenciesIn(head: Snapshot, path: string): Promise<boolean> {
  try {
    const text = await head.read(path)
    if (text === undefined) return false
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return (
      isJsonObject(json) &&
      DEPENDENCIES.some((key) => typeof json[key] === 'object' && json[key] !== null && Object.keys(json[key]).length > 0)
    )
  } catch (error) {
    if (error instanceof GateError && error.code !== 'CONTENTS_UNAVAILABLE') throw error
    return true
  }
}
