/** The straight line: snapshots → changes → candidates → verdicts → report. */
import type { Report } from '../domain/report.ts'
import { allChanges } from './changes.ts'
import type { LockfileChanges } from './lockfile-changes.ts'
import type { RunOptions } from './run-options.ts'
import { subjectOf } from './subject.ts'
import type { World } from '../world.ts'

const NO_CHANGES: LockfileChanges = { lockfiles: [], changes: [] }

export async function run(world: World, options: RunOptions): Promise<Report> {
  const changes = options.policyAlone === true ? NO_CHANGES : await allChanges(world, options.lockfiles)
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options)
  const [{ readPolicy }, { judge }, { NO_POLICY }] = await Promise.all([
    import('./policy-file.ts'),
    import('./from-changes.ts'),
    import('../domain/policy.ts'),
  ])
  return judge(world, (await readPolicy(world, options.policyFile)) ?? NO_POLICY, changes, options)
}

/** No lockfile change and no policy: the usual pull request of a repository that has just begun. Nothing more is loaded for it. */
async function isNothingToJudge(
  { changes, inputs = [], unmet = [], taken = [] }: LockfileChanges,
  { trusted, head }: World,
  { policyFile }: RunOptions,
): Promise<boolean> {
  if ([changes, inputs, unmet, taken].some(({ length }) => length > 0)) return false
  if (policyFile.named || (await trusted.read(policyFile.path)) !== undefined) return false
  return head.commit === undefined || (await head.read(policyFile.path)) === undefined
}

function nothingToJudge({ lockfiles }: LockfileChanges, world: World, { mode, version }: RunOptions): Report {
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
    counts: { authorized: 0, unauthorized: 0, undetermined: 0 },
    findings: [],
    verdicts: [],
    blocked: [],
    removed: [],
    policyDelta: [],
    readyAt: undefined,
  }
}
