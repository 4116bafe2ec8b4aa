/**
 * Runs `countersign explain NAME@VERSION`: shows which entry applies to a version, and what its verdict rests on. For
 * two commits or files, and in a replay, it is the change that check judges: the same verdict and the same exit status.
 */
import { boundCommit } from '../domain/bound.ts'
import type { IncomingChange, LockfileChange } from '../domain/change.ts'
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import { type LockedPackage, type PackageVersion, parseVersion, spec } from '../domain/package.ts'
import { ecosystemOf, parsePackageName, versionsOf } from '../ecosystems/index.ts'
import { isJudged } from '../line/ecosystems.ts'
import { READERS } from '../ecosystems/readers.ts'
import { NO_POLICY, type Policy } from '../domain/policy.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { NOTHING_LOCKED, allChanges, allLocked } from '../line/changes.ts'
import { inShard } from '../line/shard.ts'
import { lockfileChanges } from '../line/lockfile-changes.ts'
import { notLocked } from '../line/not-locked.ts'
import { exemptionApplies } from '../judge/exempt.ts'
import { readPolicy } from '../line/policy-file.ts'
import type { RunOptions } from '../line/run-options.ts'
import { explainText } from '../report/explain.ts'
import { toJson } from '../report/json.ts'
import { judgeChanges } from '../line/from-changes.ts'
import { plain } from '../report/terminal.ts'
import { unlistedVersion } from '../report/unlisted-version.ts'
import { GateError } from '../errors.ts'
import { listText } from '../text/words.ts'
import { usage } from '../values.ts'
import type { World } from '../world.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { openComparison, openFolder } from './open.ts'
import type { OpenedRun } from './opened.ts'
import type { Options } from './options.ts'
import { publishOutput, shownColumns } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

const WANTED = 'explain needs one NAME@VERSION, like `npx countersign explain left-pad@1.3.0`; for an action it may be NAME@COMMIT'

export async function explain(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const asked = readAsked(options.arguments)
  const opened = await (isCompared(options) ? openComparison : openFolder)(options, terminal)
  const { world, runOptions, close } = opened
  const policy = (await readPolicy(world, runOptions.policyFile)) ?? NO_POLICY
  const leftOut = whyLeftOut(asked, runOptions.ecosystems ?? policy.settings.ecosystems)
  const { changes, all, among, isFound } =
    leftOut === undefined ? await meantOf(asked, opened, options, terminal) : { changes: [], all: [], among: 0, isFound: false }
  const lockfiles = [...new Set(changes.map(({ after }) => after.location.file))]
  const judged = await judgeChanges(world, policy, { lockfiles, changes, locked: undefined }, { ...runOptions, among })
  const report = { ...judged, recording: await close() }
  if (options.replay !== undefined && !isFound) refuseUnrecorded(report, asked, all)
  for (const note of report.verdicts.flatMap(noSuchVersion)) terminal.err(note)
  const text =
    options.format === 'json'
      ? toJson(report)
      : (leftOut ??
        report.verdicts
          .map((verdict) => explainText(verdict, exemptionNotes(policy, verdict), report, shownColumns(options, terminal)))
          .join('\n'))
  await publishOutput(text, options, terminal)
  return exitStatus(report)
}

interface Meant {
  readonly changes: readonly IncomingChange[]
  /** All changes of the run, or of its shard. */
  readonly all: readonly LockfileChange[]
  /** The number of all changes, whatever the shard. */
  readonly among: number
  /** Whether the version is among the changes. Otherwise it counts as just added. */
  readonly isFound: boolean
}

/** The changes that bring in the version. */
async function meantOf(asked: Asked, { world, runOptions, isEmpty }: OpenedRun, options: Options, terminal: Terminal): Promise<Meant> {
  const whole = await changesOf(world, runOptions)
  const all = runOptions.shard === undefined ? whole : inShard(whole, runOptions.shard)
  const found = all.filter((change): change is IncomingChange => change.kind !== 'removed' && isMeant(asked, change.after))
  if (found.length > 0) return { changes: found, all, among: whole.length, isFound: true }
  if (isEmpty === true) throw unrecorded(asked, all)
  if (isCompared(options))
    terminal.err(`note: ${spec(asked)} is not among the changes of this comparison; it is explained as if it were just added\n`)
  return { changes: [await justComeIn(world, asked, options)], all, among: whole.length, isFound: false }
}

/** Neither a lockfile nor the registry has it. */
function noSuchVersion({ candidate }: Verdict): readonly string[] {
  const { integrity, hashOmitted } = candidate.change.after
  const unlisted = integrity === undefined && hashOmitted === true ? unlistedVersion(candidate) : undefined
  return unlisted === undefined ? [] : [`note: there is no such version: ${plain(unlisted)}, and no lockfile here locks it\n`]
}

/** Not an outage: asking again would not help. */
function refuseUnrecorded({ verdicts }: Report, asked: Asked, all: readonly LockfileChange[]): void {
  const isUnrecorded = verdicts.some(({ candidate: { evidence } }) => evidence.kind === 'unavailable' && evidence.code === 'not-recorded')
  if (isUnrecorded) throw unrecorded(asked, all)
}

function unrecorded(asked: Asked, all: readonly LockfileChange[]): GateError {
  const same = all.flatMap((change) => (change.kind !== 'removed' && change.after.name === asked.name ? [spec(change.after)] : []))
  const help =
    same.length > 0
      ? `It judged ${listText([...new Set(same)].slice(0, NAMED))}.`
      : 'Name a version that the recorded run judged, or another recording.'
  return usage(`the recording holds nothing of ${spec(asked)}`, help)
}
const NAMED = 10

/** A version that check does not judge needs no other explanation. */
function whyLeftOut({ name, version }: PackageVersion, wanted: readonly EcosystemId[] | undefined): string | undefined {
  const ecosystem = ecosystemIdOf(name)
  if (wanted === undefined || wanted.includes(ecosystem)) return undefined
  return `${spec({ name, version })} is not judged: it belongs to ${ecosystem}, and \`ecosystems\` names only ${listText(wanted)}. Nothing was asked about it.\n`
}

/** Whether it compares like check. A lockfile alone, or this folder, is compared with nothing. */
const isCompared = ({ base, head, baseLockfile, headLockfile }: Options): boolean =>
  [base, head, baseLockfile, headLockfile].some((given) => given !== undefined)

/** As check and audit find them: the same change, with the same versions before it. */
async function changesOf(world: World, options: RunOptions): Promise<readonly LockfileChange[]> {
  const { lockfiles } = options
  if (options.policyAlone === true) return []
  try {
    return (await allChanges(world, lockfiles, (id) => isJudged(id, world, options))).changes
  } catch (error) {
    const isEmptyFolder = error instanceof GateError && error.code === 'LOCKFILE_MISSING' && lockfiles.length === 0
    if (!isEmptyFolder) throw error
    return []
  }
}

/**
 * Not a change: bound to the bytes that the head locks, else to those that the registry lists. A recording has nothing
 * else to look at.
 */
async function justComeIn(world: World, asked: PackageVersion, { replay }: Options): Promise<IncomingChange> {
  const locked = replay === undefined ? await lockedEntry(world, asked) : undefined
  return { kind: 'added', after: locked ?? (await notLockedHere(asked)) }
}

/** A version. For an action also a commit. Its first digits are enough if it is pinned here. */
type Asked = PackageVersion

function readAsked([text, more]: readonly string[]): Asked {
  const at = text?.lastIndexOf('@') ?? -1
  const name = parsePackageName(text?.slice(0, at) ?? '')
  const version = parseVersion(text?.slice(at + 1) ?? '')
  if (at <= 0 || name === undefined || version === undefined || more !== undefined) throw usage(WANTED)
  return { name, version }
}

function isMeant({ name, version }: Asked, after: LockedPackage): boolean {
  if (name !== after.name) return false
  if (version === after.version) return true
  const commit = boundCommit(after)
  return commit !== undefined && SOME_DIGITS.test(version) && commit.startsWith(version.toLowerCase())
}

const SOME_DIGITS = /^[0-9a-f]{7,64}$/i

/** The entry of a lockfile in this folder. Its hash then binds the evidence. */
async function lockedEntry(world: World, asked: PackageVersion): Promise<LockedPackage | undefined> {
  if ((await world.head.lockfiles()).length === 0) return undefined
  const { changes } = await lockfileChanges(NOTHING_LOCKED, world.head)
  return entryAmong(changes, asked) ?? entryAmong((await allLocked(world.head, [], () => Promise.resolve(false))).changes, asked)
}

function entryAmong(changes: readonly LockfileChange[], asked: PackageVersion): LockedPackage | undefined {
  for (const change of changes) {
    if (change.kind !== 'removed' && spec(change.after) === spec(asked)) return change.after
  }
  return undefined
}

/**
 * Not locked here: bound to the bytes that the registry lists, and `explain` says so. A registry lists versions, not
 * tags like `latest`.
 */
async function notLockedHere(asked: Asked): Promise<LockedPackage> {
  const { unlocked } = READERS[ecosystemOf(asked.name).id]
  if (unlocked !== undefined) return (await unlocked(asked.name, asked.version)) ?? notPinned(asked)
  if (versionsOf(asked.name).hasOrder(asked.version)) return notLocked(asked)
  throw usage(`${WANTED}; \`${asked.version}\` is not a version, and no lockfile here locks it`)
}

/** An action that nothing here pins. A full commit id can be asked about. A tag does not determine what would run. */
function notPinned({ name, version }: Asked): never {
  throw usage(`${WANTED}; \`${version}\` is not a full commit id, and no workflow here pins ${name} to it`)
}

function exemptionNotes(policy: Policy, { candidate: { change } }: Verdict) {
  return policy.exemptions
    .filter((exemption) => exemption.package === change.after.name)
    .map((exemption) => {
      const applied = exemptionApplies(exemption, change)
      return { exemption, applies: applied.kind === 'applies', because: applied.kind === 'applies' ? '' : applied.because }
    })
}
