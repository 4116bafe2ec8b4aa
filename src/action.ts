/**
 * Runs the action: event → snapshots → report → annotations, summary, outputs. The toolkit and the environment give
 * everything about the runner. Throws a GateError if no verdict could be reached.
 *
 * 1. Inputs and event say what to compare, and where the policy is read.
 * 2. Without a lockfile change there is nothing to judge: the step succeeds, and nothing heavy is loaded.
 * 3. line/run.ts judges the changes and makes the report.
 * 4. The report becomes the texts for a reviewer and the outputs for later steps, and decides whether the step fails.
 */
import { type DeliveryPlace, commentFailure, deliverToRunner, deliverNothing } from './action/deliver.ts'
import { openRepository } from './action/repository.ts'
import { type ComparedSides, auditedSides, comparedSides } from './action/sides.ts'
import type { Note } from './domain/note.ts'
import type { Toolkit } from './io/toolkit.ts'
import type { Report } from './domain/report.ts'
import { type Event, readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { GateError } from './errors.ts'
import { fileSnapshot } from './io/git/files.ts'
import type { Environment } from './io/net/proxy.ts'
import { POLICY_FILE } from './domain/policy-place.ts'

/** Whether the step succeeds. `version`: the version of this program. */
export async function runAction(toolkit: Toolkit, env: Environment, version?: string): Promise<boolean> {
  const inputs = readInputs((name) => toolkit.input(name))
  const event = readEvent({
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: await toolkit.eventPayload(),
    sha: env['GITHUB_SHA'] ?? '',
    base: inputs.base,
    head: inputs.head,
  })
  const repository = openRepository(inputs, event, env)
  const place: DeliveryPlace = { toolkit, env, inputs, version, pullRequest: event.kind === 'compare' ? event.pullRequest : undefined }
  try {
    const sides = await sidesOf(event, inputs, repository)
    const notes = event.kind === 'compare' ? (event.notes ?? []) : []
    const locked = { ...place, locked: await lockedFor(event, place, repository) }
    return sides === undefined ? await deliverNothing(locked, notes) : await deliverToRunner(await judged(sides, notes, place), locked)
  } catch (error) {
    await commentFailure(error, place)
    throw error
  }
}

async function sidesOf(event: Event, inputs: Inputs, repository: ReturnType<typeof openRepository>): Promise<ComparedSides | undefined> {
  if (event.kind === 'compare') return comparedSides(event, { lockfiles: inputs.lockfiles, policy: inputs.policy }, repository)
  return auditedSides(event.head, await fileSnapshot(undefined), repository)
}

/**
 * Code scanning closes every finding that a file of the same branch no longer names. So on a push the file is about
 * everything that is locked, not only about what the push changes.
 */
async function lockedFor(event: Event, place: DeliveryPlace, repository: ReturnType<typeof openRepository>): Promise<Report | undefined> {
  const { inputs, env } = place
  if (inputs.sarifFile === undefined || env['GITHUB_EVENT_NAME'] !== 'push' || event.kind !== 'compare') return undefined
  try {
    const sides = await auditedSides(event.head, await fileSnapshot(undefined), repository)
    return await judged(sides, [], { ...place, inputs: { ...inputs, record: undefined } })
  } catch (error) {
    if (error instanceof GateError && error.code === 'LOCKFILE_MISSING') return undefined
    throw error
  }
}

async function judged(sides: ComparedSides, notes: readonly Note[], { inputs, env, version, pullRequest }: DeliveryPlace): Promise<Report> {
  const [{ openWorld }, { run }] = await Promise.all([import('./action/world.ts'), import('./line/run.ts')])
  const { mode, lockfiles, policy, ecosystems } = inputs
  const policyFile = { path: policy, named: policy !== POLICY_FILE }
  const options = {
    mode,
    lockfiles,
    policyFile,
    notes,
    ...(ecosystems.length > 0 && { ecosystems }),
    version,
    pullRequest,
    policyAlone: sides.policyAlone,
  }
  const opened = await openWorld(sides, options, inputs, env)
  const report = await run(opened.world, options)
  return { ...report, recording: await opened.close(), questions: opened.world.questions?.() }
}
