/**
 * Runs `countersign init`: writes a policy under which every locked version passes, or adds what an existing one lacks.
 *
 * A version that an entry covers is not verified again. So an interrupted run continues where it stopped, and a later
 * run only adds.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { IncomingChange, LockfileChange } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import { NO_POLICY, type Policy } from '../domain/policy.ts'
import { POLICY_FILE } from '../domain/policy-place.ts'
import { withEarnedTags } from '../gather/earned-tags.ts'
import { gatherPublications } from '../gather/publications.ts'
import { unseenRuns } from '../gather/unseen-runs.ts'
import { writeOutput } from '../io/output.ts'
import { isCovered } from '../judge/standing.ts'
import { allLocked } from '../line/changes.ts'
import { isJudged, ofEcosystems } from '../line/ecosystems.ts'
import { type Draft, draftPolicy } from '../policy/draft/init.ts'
import { scopeOf } from '../policy/draft/init-packages.ts'
import { withAdditions, writeDraft } from '../policy/draft/init-text.ts'
import { readPolicy } from '../line/policy-file.ts'
import type { RunOptions } from '../line/run-options.ts'
import { askOrigin, isAskedAtOrigin, isBehindMirror, mirrorCure } from '../weighing/mirror.ts'
import { doubtsOf, initJson, initText } from '../report/init.ts'
import type { Snapshot, World } from '../world.ts'
import type { ExitStatus } from './exit-status.ts'
import { listedPackages } from './init-names.ts'
import { exemptionsFor } from './init-exemptions.ts'
import { openFolder, operatorFiles } from './open.ts'
import type { Options } from './options.ts'
import { clearProgress, progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function init(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const file = options.output ?? options.policy ?? POLICY_FILE
  const { world, runOptions, close } = await openFolder({ ...options, policy: undefined, output: undefined }, terminal)
  const trusted = operatorFiles(terminal.cwd)
  const existing = await trusted.read(file)
  const here = { ...world, trusted }
  const policy = existing === undefined ? NO_POLICY : ((await readPolicy(here, { path: file, named: true })) ?? NO_POLICY)
  const everything = await found(options, trusted, here, runOptions)
  const { changes, lockfiles } = ofEcosystems(everything, runOptions.ecosystems ?? policy.settings.ecosystems)
  const { missing } = everything
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  const open = incoming.filter((change) => !isCovered(policy, change.after))
  const begun = await gatherPublications(open, policy, world, { ...progress(terminal), signal: terminal.interruption() })
  const earned = await withEarnedTags(whole(begun, open), policy, world)
  const { candidates } = earned
  const runs = await unseenRuns(candidates, world)
  clearProgress(terminal)
  await close()
  const bare = draftPolicy(candidates, policy)
  const draft = options.packages === undefined ? withExemptions(bare, candidates, policy, world.now) : bare
  const { text, changes: added } = writeDraft(draft, existing === undefined ? undefined : { text: existing, policy }, world.now)
  if (existing === undefined || added.length > 0) await writeOutput(terminal.cwd, file, text)
  const interrupted = candidates.length < open.length
  const complete = withInterrupted(draft, open, candidates)
  const outcome = {
    file,
    lockfiles,
    added,
    draft: complete,
    existed: existing !== undefined,
    covered: incoming.length - open.length,
    interrupted,
    runs,
    tags: earned,
    missing,
    registry: countRegistry(candidates, draft),
  }
  terminal.out(options.format === 'json' ? initJson(outcome) : initText(outcome, terminal.columns))
  return interrupted ? 2 : doubtsOf(outcome).length > 0 ? 3 : 0
}

interface Found {
  readonly changes: readonly LockfileChange[]
  readonly lockfiles: readonly string[]
  readonly missing: readonly string[]
}

/** The versions that are locked here, or that a list names. */
async function found(options: Options, trusted: Snapshot, world: World, runOptions: RunOptions): Promise<Found> {
  if (options.packages !== undefined) return { ...(await listedPackages(options.packages, trusted, world)), lockfiles: [options.packages] }
  const all = await allLocked(world.head, runOptions.lockfiles, (id) => isJudged(id, world, runOptions))
  return { ...all, missing: [] }
}

/** Only versions from a registry count, because a git source has no attestations. */
function countRegistry(candidates: readonly Candidate[], { unverified }: Draft) {
  const all = new Set(candidates.flatMap(({ change: { after } }) => (after.source.kind === 'registry' ? [spec(after)] : [])))
  return { locked: all.size, unverified: unverified.filter((one) => all.has(spec(one.package))).length, cure: cureOf(candidates) }
}

/** The advice to ask the public registry itself is omitted if it was asked already. */
function cureOf(candidates: readonly Candidate[]): string | undefined {
  const behind = candidates.find(isBehindMirror)
  if (behind !== undefined) return mirrorCure(behind).text
  const elsewhere = candidates.find((one) => one.change.after.source.kind === 'registry' && !isAskedAtOrigin(one))
  if (elsewhere === undefined) return undefined
  return `If this registry is a mirror, it may not pass on attestations. ${askOrigin(elsewhere.change.after.name).text}`
}

/** Judges them by the drafted policy, and exempts what still blocks, unless a shared policy forbids exemptions. */
function withExemptions(draft: Draft, candidates: readonly Candidate[], existing: Policy, now: string): Draft {
  if (existing.source?.closed?.exemptions === true) return draft
  const exemptions = exemptionsFor(candidates, withAdditions(existing, draft.additions), now)
  return { ...draft, additions: { ...draft.additions, exemptions } }
}

/**
 * An entry is for every version of a package, and `@scope/*` for every package of a scope. So neither is drafted from
 * only a part of them.
 */
function whole(begun: readonly Candidate[], open: readonly IncomingChange[]): readonly Candidate[] {
  const cut = new Set(open.slice(begun.length).map(({ after }) => scopeOf(after.name) ?? after.name))
  return begun.filter(({ change: { after } }) => !cut.has(scopeOf(after.name) ?? after.name))
}

/** Reported, but not written: the next run continues with them. */
function withInterrupted(draft: Draft, open: readonly IncomingChange[], drafted: readonly Candidate[]): Draft {
  const done = new Set(drafted.map(({ change }) => spec(change.after)))
  const rest = new Map(open.filter(({ after }) => !done.has(spec(after))).map(({ after }) => [spec(after), after]))
  const missing = [...rest.values()].map((after) => ({ package: after, because: 'interrupted; run init again' }))
  return { ...draft, unverified: [...draft.unverified, ...missing] }
}
