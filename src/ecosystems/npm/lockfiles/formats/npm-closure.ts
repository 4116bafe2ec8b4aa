/**
 * Establishes which requests of a package-lock.json its locked packages do not satisfy.
 *
 * npm follows such a request. If an entry does not satisfy an address, npm fetches the address. `npm ci` does too,
 * without changing the lockfile. If an entry does not satisfy a range, npm refuses the lockfile. npm 7 refuses nothing.
 * It resolves again what has no entry, and what a project requests differently from the locked version.
 *
 * 1. The requests of a project (the root, workspaces, folders) come from its package.json. If that is not read, they
 *    come from the copy in the lockfile. A workspace without an entry counts too.
 * 2. Overrides in the root's package.json replace requests.
 * 3. A name resolves as in Node: first in the package's own folder, then in those of its parents.
 * 4. requested.ts compares the result with the request.
 *
 * npm accepts the following, and so does this check:
 *
 * - bundled packages
 * - a missing peer or optional dependency
 * - an unsatisfied range of an optional package that bundles others and was not unpacked when the lockfile was written
 *
 * An unsatisfied peer is reported separately, because `legacy-peer-deps` allows it.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { npmRanges } from '../../ranges.ts'
import { joinPath } from '../hosted.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { answer, requested } from '../../manifest/requested.ts'
import { describe, folderOf, lockedAt, lockedSpecOf, projectBehind } from './npm-locked.ts'
import type { NpmNode, NpmTree, LockfileLines } from './npm-node.ts'
import { type OverrideRule, countsFor, overrideRules, replaces } from './npm-overrides.ts'
import { type Below, type Resolve, reachedBy } from './npm-overrides-reach.ts'
import { foldersOf, unknownProjects, unlinkedWorkspaces, unlistedAbove } from './npm-projects.ts'
import { type Wish, wishesIn, wishesOf } from './npm-wishes.ts'

/** The limit for steps up the tree in one lockfile. A real lockfile of 100,000 packages takes about a million. */
const MAX_STEPS = 8_000_000

/**
 * The requests that no locked package satisfies. `manifests` are the package.json files of the same commit. Throws
 * LOCKFILE_UNREADABLE if the tree takes more than `MAX_STEPS`.
 */
export function unclosedNpm(tree: NpmTree, manifests: Manifests): readonly Unclosed[] {
  const resolve = resolverIn(tree.place)
  const rules = overrideRules(manifests.get(''))
  const below = reachedBy(tree, resolve, rules)
  const folders = foldersOf(tree)
  const open: Unclosed[] = []
  for (const [location, node] of [...tree.nodes, ...unknownProjects(tree, manifests)]) {
    if (node.target !== undefined) continue
    const manifest = node.isProject ? manifests.get(location) : undefined
    const asker: Asker = { location, node, manifest, isRoot: location === '', isFolder: folders.has(location), tree, manifests }
    const isAnswered = (name: string, spec: string): boolean => !rules.has(name) && isPlainlyAnswered(resolve(node, name), spec)
    for (const wish of manifest === undefined ? wishesIn(node.meta, node.isProject, isAnswered) : wishesOf(manifest)) {
      const found = openIn(wish, specsFor(wish, node, rules, below), resolve(node, wish.name), asker)
      if (found !== undefined) open.push(found)
    }
  }
  return [...open, ...unlinkedWorkspaces(tree, manifests, open), ...unlistedAbove(tree, manifests)]
}

/** The most frequent request: a plain range that the locked version meets. An address never passes here. */
const isPlainlyAnswered = (found: NpmNode | undefined, spec: string): boolean =>
  found?.version !== undefined && found.target === undefined && npmRanges.plainlyMeets(found.version, spec)

interface Asker {
  readonly location: string
  readonly node: NpmNode
  readonly manifest: Manifest | undefined
  readonly isRoot: boolean
  /** Whether another entry names it as the folder of its source. */
  readonly isFolder: boolean
  readonly tree: NpmTree
  readonly manifests: Manifests
}

/**
 * Resolves like `resolver` in via.ts, but returns the link itself and not its target. Throws if the steps run out: then
 * the answer is unknown and must not look like a missing package.
 */
function resolverIn({ file }: LockfileLines): Resolve {
  let steps = 0
  return (from, name) => {
    for (let at: NpmNode | undefined = from; at !== undefined; at = at.parent) {
      if (++steps > MAX_STEPS) throw unreadable(file, 1, 'nests its packages too deep to follow their requests')
      const found = at.children?.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }
}

interface Asked {
  readonly spec: string
  /** The override that put `spec` in place of the original request. */
  readonly rule: OverrideRule | undefined
}

/**
 * The requests that npm may resolve instead of `wish`: the original one, or those of overrides. Of the rules at the top
 * the first one decides. If it keeps the request, npm 8 goes on to the next one, and later versions do not. A nested
 * rule may come before them.
 */
function specsFor(wish: Wish, node: NpmNode, rules: ReadonlyMap<string, readonly OverrideRule[]>, below: Below): readonly Asked[] {
  const plain: Asked = { spec: wish.spec, rule: undefined }
  const named = rules.get(wish.name)
  if (named === undefined) return [plain]
  const counting = named.filter((rule) => countsFor(rule, wish.spec))
  const top = counting.filter(({ inside }) => inside.length === 0)
  const nested = counting.filter((rule) => rule.inside.length > 0 && below.get(rule)?.has(node) === true)
  const replacing = [...top.filter(replaces).slice(0, 1), ...nested.filter(replaces)].map((rule) => ({ spec: rule.value, rule }))
  return [...top.slice(0, 1), ...nested].some((rule) => !replaces(rule)) || top.length === 0 ? [plain, ...replacing] : replacing
}

function openIn(wish: Wish, specs: readonly Asked[], found: NpmNode | undefined, asker: Asker): Unclosed | undefined {
  const { node, tree } = asker
  if (!node.isProject && node.bundles.includes(wish.name)) return undefined
  const outcomes = specs.map((asked) => ({ asked, outcome: outcomeOf(wish, asked, found, asker) }))
  const worst = outcomes.find(({ outcome }) => outcome === 'installed')
  const reported = worst ?? (outcomes.some(({ outcome }) => outcome === undefined) ? undefined : outcomes[0])
  if (reported?.outcome === undefined) return undefined
  const { outcome, asked } = reported
  const place: Location = asked.rule?.location ?? wish.location ?? { file: tree.place.file, line: tree.place.line(node.offset) }
  const who = node.isProject ? joinPath(asker.location, 'package.json') : node.name
  return {
    kind: found === undefined ? 'missing' : outcome === 'installed' ? 'elsewhere' : 'unmet',
    outcome,
    name: wish.name,
    range: asked.spec,
    askers: [who],
    file: place.file,
    line: place.line,
    why: `${quoted(asked.rule === undefined ? who : 'overrides')} asks for ${quoted(`${wish.name}@${asked.spec}`)}, and ${found === undefined ? 'nothing' : describe(found, asker.manifests)} is locked`,
  }
}

function outcomeOf(wish: Wish, asked: Asked, found: NpmNode | undefined, asker: Asker): Unclosed['outcome'] | undefined {
  const { node, tree } = asker
  if (found === undefined) return isLenient(node) ? undefined : outcomeOfMissing(wish, asked.spec, asker)
  const met = answerOf(wish, asked, found, asker)
  if (met === 'met') return undefined
  if (met === 'installed') return tree.byWishes || isOfProject(asker, asked) || asked.rule !== undefined ? 'installed' : 'refused'
  if (isLenient(node) || wish.isShadowed || (met === 'refused' && isWorkspaceOf(asker, found))) return undefined
  if (wish.kind === 'peer') return 'tolerated'
  return isOfProject(asker, asked) && requested(asked.spec).kind !== 'refused' ? 'anew' : 'refused'
}

/** Whether the request comes from a package.json and not from an override. */
const isOfProject = ({ node }: Asker, { rule }: Asked): boolean => node.isProject && rule === undefined

/**
 * Whether it is an optional package that bundles others. npm accepts its unsatisfied requests, because it may not have
 * been unpacked when the lockfile was written.
 */
const isLenient = ({ bundles, meta }: NpmNode): boolean => bundles.length > 0 && meta['optional'] === true

/**
 * Whether the found package satisfies the request. `called-otherwise` means that a range resolves to a project whose
 * package.json now has another name.
 */
function answerOf(wish: Wish, { spec, rule }: Asked, found: NpmNode, { node, location, manifests }: Asker) {
  const asked = requested(spec)
  if (asked.kind === 'range' && (projectBehind(found, manifests)?.name ?? wish.name) !== wish.name) return 'called-otherwise'
  const folder = rule === undefined ? folderOf(node, location) : ''
  return answer(asked, lockedAt(found, manifests), { folder, lockedSpec: lockedSpecOf(wish.name, node) })
}

/**
 * The outcome for a request without an entry. A lockfile may omit optional packages, but npm 7 installs one if a
 * project requests it. A peer that the lockfile repeats for a project is only reported, because `legacy-peer-deps`
 * installs no peers.
 */
function outcomeOfMissing(
  { name, kind, isForDevelopment, mayBeAbsent, isShadowed }: Wish,
  spec: string,
  { node, tree, isFolder }: Asker,
): Unclosed['outcome'] | undefined {
  if (kind !== 'required' && (!node.isProject || mayBeAbsent || isShadowed)) return undefined
  if (requested(spec).kind === 'refused') return 'refused'
  if (isAddress(spec)) return 'anew'
  // npm 6 writes version 1. It installs no peers, and no development dependencies of a folder.
  const isOptional = kind === 'peer' ? !tree.byWishes || lockedSpecOf(name, node) === spec : isForDevelopment && !tree.byWishes && isFolder
  return isOptional ? 'refused' : 'anew'
}

const isAddress = (spec: string): boolean => !['range', 'tag', 'alias', 'refused'].includes(requested(spec).kind)

/** A workspace satisfies any version that the root requests under its name. */
const isWorkspaceOf = ({ isRoot }: Asker, found: NpmNode): boolean => isRoot && found.target?.isProject === true
