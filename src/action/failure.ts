/**
 * Reports that the gate could not work: where a reviewer looks, in the log, and in the outputs that later steps read.
 */
import type { GateError } from '../errors.ts'
import { errorAnnotations, errorSummary } from '../report/error-annotations.ts'
import { gateErrorText } from '../report/errors.ts'
import { visible } from '../report/visible.ts'
import type { Toolkit } from '../io/toolkit.ts'

const MESSAGE_LIMIT = 1000

/** `policyFile`: the path for problems of a policy. `isWarned`: the step succeeds anyway. */
export async function sayFailure(error: GateError, toolkit: Toolkit, policyFile: string, isWarned = false): Promise<void> {
  if (isWarned) toolkit.log('Warn mode, nothing is blocked: nothing could be judged.')
  toolkit.log(gateErrorText(error, { color: false }).trimEnd())
  const level = isWarned ? 'warning' : 'error'
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level })
  const outputs = {
    conclusion: 'fail',
    summary: visible(error.message, MESSAGE_LIMIT),
    unauthorized: '',
    undetermined: '',
    blocked: '',
    report: '',
    'ready-at': '',
  }
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value)
  await toolkit.summarize(errorSummary(error, isWarned))
}
