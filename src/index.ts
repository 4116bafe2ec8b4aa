/** Starts the action: the real runner in, the step's outcome out, one catch. */
import { runAction } from './action.ts'
import { asGateError, isOutage } from './errors.ts'
import { createToolkit } from './io/actions.ts'
import { programVersion } from './io/program-version.ts'
import { POLICY_FILE } from './domain/policy-place.ts'

const toolkit = createToolkit(process.env)
// If the program ends too early (a signal, a promise that never settles), this must not look like a pass.
process.exitCode = 1
try {
  if (await runAction(toolkit, process.env, programVersion(import.meta.url))) process.exitCode = 0
} catch (error) {
  const { sayFailure } = await import('./action/failure.ts')
  const failure = asGateError(error)
  const isWarned = toolkit.input('mode').trim() === 'warn' && isOutage(failure)
  await sayFailure(failure, toolkit, toolkit.input('policy').trim() || POLICY_FILE, isWarned)
  if (isWarned) process.exitCode = 0
}
