/**
 * Establishes which requests of a package-lock.json are not answered by what it locks. npm follows these requests. If
 * an entry does not answer an address, npm fetches the address (`npm ci` too, without changing the lockfile). If a
 * range is not met, npm refuses. npm 7 refuses nothing: it resolves again what has no entry, and what a project
 * requests differently from what is locked.
 *
 * 1. The requests of a project (the root, workspaces, folders) are those of its package.json, if that is read; else
 *    those that the lockfile repeats. A workspace that the lockfile does not have counts too.
 * 2. Overrides of the root's package.json come first.
 * 3. A name resolves as in Node: in the package's own folder, then in those of its parents.
 * 4. The result is compared with the request (requested.ts).
 *
 * npm itself accepts these, and so does this check: bundled packages; a missing peer or optional dependency; and ranges
 * of an optional package that bundles others and was not unpacked where the lockfile was written. A peer that is not
 * met is reported separately, because of `legacy-peer-deps`.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { npmRanges } from '../../ranges.ts'
import { joinPath } from '../hosted.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { unclosedAbove } from '../workspaces-above.ts'
import { answer, requested } from '../../manifest/requested.ts'
import { describe, folderOf, lockedAt, lockedSpecOf, projectBehind } from './npm-locked.ts'
import type { NpmNode, NpmTree, Place } from './npm-node.ts'
import { type OverrideRule, countsFor, overrideRules } from './npm-overrides.ts'
import { foldersOf, unknownProjects } from './npm-projects.ts'
import { type Wish, wishesIn, wishesOf } from './npm-wishes.ts'

/** The number of steps up the tree in all. A real lockfile of 100,000 packages takes about a million. */
const MAX_STEPS = 8_000_000

export function unclosedNpm(tree: NpmTree, manifests: Manifests): readonly Unclosed[] {
  const resolve = resolverIn(tree.place)
  const rules = overrideRules(manifests.get(''))
  const below = reachable(tree, resolve, rules)
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
  // If the lockfile has a package, it says what that package asks for.
  const hasAbove = [...tree.nodes.keys()].some((location) => location.startsWith('../'))
  return hasAbove ? open : [...open, ...unclosedAbove(manifests, 'anew')]
}

/** Most requests of most lockfiles: a version in a plain range, which is not an address. */
const isPlainlyAnswered = (found: NpmNode | undefined, spec: string): boolean =>
  found?.version !== undefined && found.target === undefined && npmRanges.plainlyMeets(found.version, spec)

interface Asker {
  readonly location: string
  readonly node: NpmNode
  readonly manifest: Manifest | undefined
  readonly isRoot: boolean
  /** An entry names it as the folder that it is from. */
  readonly isFolder: boolean
  readonly tree: NpmTree
  readonly manifests: Manifests
}

type Resolve = (from: NpmNode, name: string) => NpmNode | undefined

/** Like `resolver` of via.ts, up to the link itself. Refuses what would take too long: it must not look absent. */
function resolverIn({ file }: Place): Resolve {
  let steps = 0
  return (from, name) => {
    for (let at: NpmNode | undefined = from; at !== undefined; at = at.parent) {
      if (++steps > MAX_STEPS) throw unreadable(file, 1, 'nests its packages so deep that what they ask for cannot be followed')
      const found = at.children?.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }
}

interface Asked {
  readonly spec: string
  /** The rule that replaces the request by this. */
  readonly rule: OverrideRule | undefined
}

/** How npm may read the request: as it is written, or as overrides replace it. */
function specsFor(wish: Wish, node: NpmNode, rules: ReadonlyMap<string, readonly OverrideRule[]>, below: Below): readonly Asked[] {
  const plain: Asked = { spec: wish.spec, rule: undefined }
  const named = rules.get(wish.name)
  if (named === undefined) return [plain]
  const counting = named.filter((rule) => countsFor(rule, wish.spec))
  const [top] = counting.filter(({ inside }) => inside.length === 0)
  const nested = counting.filter((rule) => rule.inside.length > 0 && below.get(rule)?.has(node) === true)
  return [top === undefined ? plain : { spec: top.value, rule: top }, ...nested.map((rule) => ({ spec: rule.value, rule }))]
}

function openIn(wish: Wish, specs: readonly Asked[], found: NpmNode | undefined, asker: Asker): Unclosed | undefined {
  const { node, tree } = asker
  if (!node.isProject && node.bundles.includes(wish.name)) return undefined
  const outcomes = specs.map((asked) => ({ asked, outcome: outcomeOf(wish, asked, found, asker) }))
  const worst = outcomes.find(({ outcome }) => outcome === 'installed')
  const told = worst ?? (outcomes.some(({ outcome }) => outcome === undefined) ? undefined : outcomes[0])
  if (told?.outcome === undefined) return undefined
  const { outcome, asked } = told
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

/** What a package.json asks for, and no override. */
const isOfProject = ({ node }: Asker, { rule }: Asked): boolean => node.isProject && rule === undefined

/** A package that was not unpacked where the lockfile was written. */
const isLenient = ({ bundles, meta }: NpmNode): boolean => bundles.length > 0 && meta['optional'] === true

/** `called-otherwise`: the project that a range leads to has another name by now. */
function answerOf(wish: Wish, { spec, rule }: Asked, found: NpmNode, { node, location, manifests }: Asker) {
  const asked = requested(spec)
  if (asked.kind === 'range' && (projectBehind(found, manifests)?.name ?? wish.name) !== wish.name) return 'called-otherwise'
  const folder = rule === undefined ? folderOf(node, location) : ''
  return answer(asked, lockedAt(found, manifests), { folder, lockedSpec: lockedSpecOf(wish.name, node) })
}

/**
 * An entry may omit what is optional; npm 7 installs it if a project asks for it. A peer of a project that the lockfile
 * repeats is only reported: under `legacy-peer-deps` none is placed.
 */
function outcomeOfMissing(
  { name, kind, isForDevelopment, mayBeAbsent, isShadowed }: Wish,
  spec: string,
  { node, tree, isFolder }: Asker,
): Unclosed['outcome'] | undefined {
  if (kind !== 'required' && (!node.isProject || mayBeAbsent || isShadowed)) return undefined
  if (requested(spec).kind === 'refused') return 'refused'
  if (isAddress(spec)) return 'anew'
  // npm 6, which writes version 1, knows no peers, and installs nothing of a folder for its development.
  const isOptional = kind === 'peer' ? !tree.byWishes || lockedSpecOf(name, node) === spec : isForDevelopment && !tree.byWishes && isFolder
  return isOptional ? 'refused' : 'anew'
}

const isAddress = (spec: string): boolean => !['range', 'tag', 'alias', 'refused'].includes(requested(spec).kind)

/** A workspace is the answer to whatever version the root asks for under its name. */
const isWorkspaceOf = ({ isRoot }: Asker, found: NpmNode): boolean => isRoot && found.target?.isProject === true

/** With more rules inside others than this each of them is taken to count for everybody. */
const MAX_NESTED = 200

/** For each rule inside others: the packages that it may apply to. */
type Below = ReadonlyMap<OverrideRule, ReadonlySet<NpmNode>>

function reachable({ nodes }: NpmTree, resolve: Resolve, rules: ReadonlyMap<string, readonly OverrideRule[]>): Below {
  const below = new Map<OverrideRule, ReadonlySet<NpmNode>>()
  const nested = [...rules.values()].flat().filter(({ inside }) => inside.length > 0)
  for (const rule of nested) {
    let reached: ReadonlySet<NpmNode> = new Set(nodes.values())
    for (const { name } of nested.length > MAX_NESTED ? [] : rule.inside) reached = fromNamed(name, reached, resolve)
    below.set(rule, reached)
  }
  return below
}

/** The packages of this folder's name among some, and all that can be reached from them. */
function fromNamed(name: string, among: ReadonlySet<NpmNode>, resolve: Resolve): ReadonlySet<NpmNode> {
  const reached = new Set([...among].filter((node) => node.folder === name || node.name === name))
  for (const node of reached) {
    for (const next of node.target === undefined ? node.requires.flatMap((wanted) => resolve(node, wanted) ?? []) : [node.target]) {
      reached.add(next)
    }
  }
  return reached
}
