/** The straight line: snapshots → changes → candidates → verdicts → report. */
import type { Note } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { GateError, UnsuitableFileError } from '../errors.ts'
import { allChanges } from './changes.ts'
import type { LockfileChange } from '../domain/change.ts'
import { ECOSYSTEM_IDS, type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import type { LockfileChanges } from './lockfile-changes.ts'
import type { RunOptions } from './run-options.ts'
import { subjectOf } from './subject.ts'
import type { World } from '../world.ts'

const NO_CHANGES: LockfileChanges = { lockfiles: [], changes: [] }

export async function run(world: World, options: RunOptions): Promise<Report> {
  const changes = options.policyAlone === true ? NO_CHANGES : await changesOf(world, options)
  if (changes instanceof GateError) return unread(changes, world, options)
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options)
  const [{ readPolicy }, { judge }, { NO_POLICY }] = await Promise.all([
    import('./policy-file.ts'),
    import('./from-changes.ts'),
    import('../domain/policy.ts'),
  ])
  const policy = (await readPolicy(world, options.policyFile)) ?? NO_POLICY
  return judge(world, policy, ofEcosystems(changes, options.ecosystems ?? policy.settings.ecosystems), options)
}

/** What is not to be judged is not asked about either; the report says which ecosystems were. */
function ofEcosystems(changes: LockfileChanges, wanted: readonly EcosystemId[] | undefined): LockfileChanges {
  if (wanted === undefined) return changes
  const isWanted = (change: LockfileChange): boolean =>
    wanted.includes(ecosystemIdOf((change.kind === 'removed' ? change.before : change.after).name))
  return { ...changes, changes: changes.changes.filter(isWanted), ecosystems: wanted }
}

/** Under `mode: warn` a lockfile that cannot be read blocks nothing either. */
async function changesOf(world: World, { mode, lockfiles }: RunOptions): Promise<LockfileChanges | GateError> {
  try {
    return await allChanges(world, lockfiles)
  } catch (error) {
    if (mode === 'warn' && error instanceof GateError && isAboutFile(error)) return error
    throw error
  }
}

const isAboutFile = (error: GateError): boolean =>
  error.code === 'LOCKFILE_UNREADABLE' || error.code === 'LOCKFILE_UNSUPPORTED' || error instanceof UnsuitableFileError

/** Nothing was judged, which is no pass. A policy that is not valid is an error here too. */
async function unread({ message, help }: GateError, world: World, options: RunOptions): Promise<Report> {
  const { readPolicy } = await import('./policy-file.ts')
  const policy = await readPolicy(world, options.policyFile)
  const note: Note = { kind: 'lockfile-unread', text: `${message}. Nothing was judged. ${help}` }
  const nothing = nothingToJudge({ lockfiles: [] }, world, options)
  return { ...nothing, conclusion: 'fail', policy: policy?.source, notes: [note, ...nothing.notes] }
}

/** No lockfile change and no policy: the usual pull request of a repository that has just begun. Nothing more is loaded for it. */
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
