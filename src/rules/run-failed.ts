/**
 * Checks that the publishing run succeeded, that its publish step ran, and that it ran at the time of the publish. An
 * attack from within a run breaks one of these.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { Fact } from '../domain/finding.ts'
import type { Job, RunAttempt } from '../domain/github.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { MINUTE, elapsed } from '../text/time.ts'
import { isHousekeeping, mayHavePublished, saysItPublishes } from '../weighing/publishing-step.ts'
import { defineRule } from './rule.ts'

/** The clocks of the log, of GitHub and of its runners differ by seconds. This is generous. */
const TOLERANCE = 5 * MINUTE

/** The problem of the run. Completes "was published by a run that …". */
interface Trouble {
  readonly clause: string
  readonly fact: Fact
}

export default defineRule({
  restsOn: ['run'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the publishing run failed, has not completed, skipped its publish step, or was not running at the time',
  defaultLevel: 'error',
  check: ({ candidate }) => {
    const { run, evidence, change } = candidate
    if (run.kind !== 'known' || evidence.kind !== 'verified') return []
    const troubles = [...outcome(run.value), ...skipped(run.value), ...outsideTheRun(run.value, evidence.signedAt)]
    const [first] = troubles
    if (first === undefined) return []
    const { sourceRepositoryUri, runInvocationUri } = evidence.identity
    return [
      {
        message: `${spec(change.after)} was published by a run that ${first.clause}`,
        reason: 'An honest release comes from a run that succeeds. Malicious code inside a run can publish before the run fails.',
        help:
          run.value.status === 'completed'
            ? `Read ${shown(runInvocationUri)} and ask the maintainers of ${shown(sourceRepositoryUri)} whether they released this version.`
            : `Re-run this check when ${shown(runInvocationUri)} has finished.`,
        facts: troubles.map((trouble) => trouble.fact),
      },
    ]
  },
})

function outcome({ status, conclusion }: RunAttempt): readonly Trouble[] {
  if (status !== 'completed') return [{ clause: 'has not completed', fact: { label: 'status', wanted: 'completed', found: status } }]
  if (conclusion === 'success') return []
  return [
    { clause: `did not succeed (${shown(conclusion)})`, fact: { label: 'conclusion', wanted: 'success', found: conclusion ?? 'none' } },
  ]
}

/**
 * In the jobs that ran, every step that says that it publishes was skipped. If there are no such steps: every job that
 * says so was skipped. Neither counts if a step ran whose name leaves open whether it published: it may have published.
 */
function skipped({ jobs }: RunAttempt): readonly Trouble[] {
  if (jobs.kind !== 'known' || jobs.value.length === 0) return []
  const ran = jobs.value.filter((job) => job.conclusion !== 'skipped')
  const steps = ran.flatMap((job) => job.steps).filter((step) => saysItPublishes(step.name) && !isHousekeeping(step))
  const named = steps.length > 0 ? steps : ran.length === 0 ? jobs.value : jobs.value.filter((job) => saysItPublishes(job.name))
  const [first] = named
  if (first === undefined || named.some((one) => one.conclusion !== 'skipped') || ran.some(mayHavePublished)) return []
  const what = steps.length > 0 ? 'step' : 'job'
  return [
    {
      clause: `skipped its publish ${what}`,
      fact: { label: `publish ${what}`, wanted: `${first.name}: run`, found: `${first.name}: skipped` },
    },
  ]
}

/**
 * When and where the provenance was signed. The publish attestation may come days later, when a staged publish is
 * approved.
 */
function outsideTheRun({ status, conclusion, startedAt, updatedAt, jobs }: RunAttempt, signedAt: string): readonly Trouble[] {
  const end = status === 'completed' ? updatedAt : undefined
  if (isOutside(signedAt, startedAt, end)) {
    const wanted = `from ${startedAt ?? 'unknown'} to ${end ?? 'now'}`
    return [{ clause: 'was not running at the time', fact: { label: 'provenance signed', wanted, found: signedAt } }]
  }
  const ran = jobs.kind === 'known' ? jobs.value.filter(hasTimes) : []
  const atWork = ran.filter((job) => !isOutside(signedAt, job.startedAt, job.completedAt))
  if (ran.length > 0 && atWork.length === 0) {
    return [
      {
        clause: 'had no job running at the time',
        fact: { label: 'provenance signed', wanted: 'while a job was running', found: signedAt },
      },
    ]
  }
  return conclusion === 'success' ? fromFailedJob(atWork) : []
}

/**
 * A run can succeed although one of its jobs fails (`continue-on-error`). A publish from that job counts as one from a
 * failed run.
 */
function fromFailedJob(atWork: readonly Job[]): readonly Trouble[] {
  const [first] = atWork
  if (first === undefined || !atWork.every(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled')) return []
  const fact = { label: 'job', wanted: `${first.name}: success`, found: `${first.name}: ${first.conclusion ?? 'none'}` }
  return [{ clause: 'published from a job that did not succeed', fact }]
}

const hasTimes = (job: Job): boolean => job.conclusion !== 'skipped' && job.startedAt !== undefined

/** An unknown end is no limit. */
function isOutside(at: Candidate['now'], start: string | undefined, end: string | undefined): boolean {
  const sinceStart = start === undefined ? undefined : elapsed(start, at)
  const sinceEnd = end === undefined ? undefined : elapsed(end, at)
  return (sinceStart !== undefined && sinceStart < -TOLERANCE) || (sinceEnd !== undefined && sinceEnd > TOLERANCE)
}
