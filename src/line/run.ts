/** Runs the straight line: snapshots → changes → candidates → verdicts → report. */
import type { Note } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { GateError, isAboutFile } from '../errors.ts'
import { allChanges } from './changes.ts'
import { ECOSYSTEM_IDS } from '../domain/ecosystem.ts'
import { isJudged, ofEcosystems } from './ecosystems.ts'
import type { LockfileChanges } from './lockfile-changes.ts'
import type { RunOptions } from './run-options.ts'
import { subjectOf } from './subject.ts'
import type { World } from '../world.ts'

const NO_CHANGES: LockfileChanges = { lockfiles: [], changes: [] }

export async function run(world: World, options: RunOptions): Promise<Report> {
  const changes = options.policyAlone === true ? NO_CHANGES : await changesOf(world, options)
  if (changes instanceof GateError) return unread(changes, world, options)
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options)
  const [{ readPolicy }, { judgeChanges: judge }, { NO_POLICY }, { inShard }] = await Promise.all([
    import('./policy-file.ts'),
    import('./from-changes.ts'),
    import('../domain/policy.ts'),
    import('./shard.ts'),
  ])
  const policy = (await readPolicy(world, options.policyFile)) ?? NO_POLICY
  const all = ofEcosystems(changes, options.ecosystems ?? policy.settings.ecosystems)
  if (options.shard === undefined) return judge(world, policy, all, options)
  return judge(world, policy, { ...all, changes: inShard(all.changes, options.shard) }, { ...options, among: all.changes.length })
}

/** Under `mode: warn`, a lockfile that cannot be read does not block. */
async function changesOf(world: World, options: RunOptions): Promise<LockfileChanges | GateError> {
  try {
    return await allChanges(world, options.lockfiles, (id) => isJudged(id, world, options))
  } catch (error) {
    if (options.mode === 'warn' && error instanceof GateError && isAboutFile(error)) return error
    throw error
  }
}

/** Nothing was judged, which is not a pass. An invalid policy is an error here too. */
async function unread({ message, help }: GateError, world: World, options: RunOptions): Promise<Report> {
  const { readPolicy } = await import('./policy-file.ts')
  const policy = await readPolicy(world, options.policyFile)
  const note: Note = { kind: 'lockfile-unread', text: `${message}. Nothing was judged. ${help}` }
  const nothing = nothingToJudge({ lockfiles: [] }, world, options)
  return { ...nothing, conclusion: 'fail', policy: policy?.source, notes: [note, ...nothing.notes] }
}

/**
 * No lockfile change and no policy: the usual pull request of a repository that has just started. Nothing more is
 * loaded for it.
 */
async function isNothingToJudge(
  { changes, inputs = [], archives = [], unmet = [], taken = [] }: LockfileChanges,
  { trusted, head }: World,
  { policyFile }: RunOptions,
): Promise<boolean> {
  if ([changes, inputs, archives, unmet, taken].some(({ length }) => length > 0)) return false
  if (policyFile.named || (await trusted.read(policyFile.path)) !== undefined) return false
  return head.commit === undefined || (await head.read(policyFile.path)) === undefined
}

function nothingToJudge(
  { lockfiles }: Pick<LockfileChanges, 'lockfiles'>,
  world: World,
  { mode, version, notes = [] }: RunOptions,
): Report {
  return {
    subject: subjectOf(world),
    toolVersion: version,
    recording: undefined,
    conclusion: 'pass',
    mode,
    evaluatedAt: world.now,
    policy: undefined,
    trust: undefined,
    lockfiles,
    ecosystems: ECOSYSTEM_IDS,
    counts: { authorized: 0, unauthorized: 0, undetermined: 0 },
    findings: [],
    verdicts: [],
    blocked: [],
    removed: [],
    policyDelta: [],
    notes,
    readyAt: undefined,
  }
}
