/** Lists why the gate itself could not work. Permanent names. */
export type GateErrorCode =
  | 'USAGE_INVALID'
  | 'INPUT_INVALID'
  | 'EVENT_UNSUPPORTED'
  | 'GIT_FAILED'
  | 'CONTENTS_UNAVAILABLE'
  | 'LOCKFILE_MISSING'
  | 'LOCKFILE_UNREADABLE'
  | 'LOCKFILE_UNSUPPORTED'
  | 'POLICY_MISSING'
  | 'POLICY_INVALID'
  | 'TRUST_ROOT_INVALID'
  | 'REGISTRY_KEYS_INVALID'
  | 'NPMRC_INVALID'
  | 'RECORDING_INVALID'
  | 'OUTPUT_FAILED'
  /** An error in this program. */
  | 'INTERNAL'

/**
 * Whether it can end without a correction by a person (of an input, the policy or the configuration). Under
 * `mode: warn` it is a warning in the action, so an outage, or an error in this program, stops no run. A lockfile that
 * cannot be read is a warning there too (line/run.ts).
 */
export const isOutage = ({ code }: GateError): boolean => code === 'CONTENTS_UNAVAILABLE' || code === 'GIT_FAILED' || code === 'INTERNAL'

/** One of several problems of a file. All are reported at once. 1-based. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

/**
 * The gate could not do its work. Thrown from anywhere, caught at the latest in index.ts, recheck.ts or cli.ts. Then
 * the step of the action fails, unless `mode: warn` accepts it, and the command line exits with 2. Never used for facts
 * about a package: those are values (Evidence, Finding).
 */
export class GateError extends Error {
  readonly code: GateErrorCode
  /** The next step, imperative. */
  readonly help: string
  readonly problems: readonly Problem[]

  constructor(code: GateErrorCode, message: string, options: { help: string; cause?: unknown; problems?: readonly Problem[] }) {
    super(message, { cause: options.cause })
    this.name = 'GateError'
    this.code = code
    this.help = options.help
    this.problems = options.problems ?? []
  }
}

/** The file exists, but is not a text file of an acceptable size. Asking for it again changes nothing. */
export class UnsuitableFileError extends GateError {
  constructor(message: string, options: { help: string; cause?: unknown }) {
    super('CONTENTS_UNAVAILABLE', message, options)
  }
}

/** Whether a file of the comparison is the reason: it exists, but cannot be read as what it is. */
export const isAboutFile = (error: GateError): boolean =>
  error.code === 'LOCKFILE_UNREADABLE' || error.code === 'LOCKFILE_UNSUPPORTED' || error instanceof UnsuitableFileError

/**
 * A bug in this program also keeps the gate from working: it fails the run and asks for a report, without a stack
 * trace.
 */
export function asGateError(error: unknown): GateError {
  if (error instanceof GateError) return error
  const what = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0] ?? ''}` : 'an unknown error'
  return new GateError('INTERNAL', `the gate stopped at an unexpected error (${what})`, {
    help: 'Nothing was decided, so the run fails. Report this at https://github.com/countersign/countersign/issues.',
    cause: error,
  })
}
