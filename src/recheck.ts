/** Starts the action in recheck/: the real runner in, the step's outcome out, one catch. */
import { runRecheck } from './action/recheck-action.ts'
import { asGateError } from './errors.ts'
import { createToolkit } from './io/actions.ts'

const toolkit = createToolkit(process.env)
process.exitCode = 1
try {
  if (await runRecheck(toolkit, process.env)) process.exitCode = 0
} catch (error) {
  const { sayFailure } = await import('./action/failure.ts')
  await sayFailure(asGateError(error), toolkit, '')
}
