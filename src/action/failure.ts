/** The gate could not work: said where a reviewer looks, in the log, and in the outputs that later steps read. */
import type { GateError } from '../errors.ts'
import { errorAnnotations, errorSummary } from '../report/error-annotations.ts'
import { gateErrorText } from '../report/errors.ts'
import type { Toolkit } from '../io/toolkit.ts'

/** `policyFile`: the path that problems of a policy point into. */
export async function sayFailure(error: GateError, toolkit: Toolkit, policyFile: string): Promise<void> {
  toolkit.log(gateErrorText(error, { color: false }).trimEnd())
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level: 'error' })
  const outputs = { conclusion: 'fail', unauthorized: '', undetermined: '', blocked: '', report: '', 'ready-at': '' }
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value)
  await toolkit.summarize(errorSummary(error))
}
