/**
 * Collects everything that is wrong with a policy file, in the order of the file, into the one error that stops the
 * gate.
 */
import { GateError, type Problem } from '../../errors.ts'

/** With more problems the first ones would scroll away. */
const MAX_PROBLEMS = 200

export function invalid(file: string, problems: readonly Problem[]): GateError {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const distinct = sorted.filter((problem, index) => JSON.stringify(problem) !== JSON.stringify(sorted[index - 1]))
  return new GateError('POLICY_INVALID', `${file} has ${distinct.length === 1 ? '1 problem' : `${distinct.length} problems`}`, {
    help: 'The fields are listed in https://github.com/countersign/countersign/blob/main/docs/policy.md. Nothing was judged, so the run fails.',
    problems: distinct.slice(0, MAX_PROBLEMS),
  })
}
