/**
 * Reads the inputs of action.yml. Nothing else reads INPUT_*. A contract test keeps this file, action.yml and
 * docs/action.md the same.
 */
import { ECOSYSTEM_IDS, type EcosystemId } from './domain/ecosystem.ts'
import { oneOf, registryUrl, seconds } from './values.ts'
import { POLICY_FILE } from './domain/policy-place.ts'
import { GateError } from './errors.ts'

export interface Inputs {
  readonly githubToken: string
  /**
   * For evidence about public repositories on github.com. Empty: the github-token, unless that belongs to another
   * server.
   */
  readonly evidenceToken: string
  readonly policy: string
  readonly lockfiles: readonly string[]
  /** Empty: the ecosystems that the policy names, else every one. */
  readonly ecosystems: readonly EcosystemId[]
  readonly base: string | undefined
  readonly head: string | undefined
  readonly mode: 'enforce' | 'warn'
  readonly registry: string | undefined
  /** `tuf`, `embedded`, or a path. */
  readonly trustedRoot: string
  readonly registryKeys: string | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  /** `on-failure`: written if something blocks. If nothing blocks, only an existing comment is updated. */
  readonly comment: 'true' | 'false' | 'on-failure'
  readonly sarifFile: string | undefined
  readonly reportFile: string | undefined
  readonly record: string | undefined
}

/** Each input's name and default, as action.yml has them. */
export const INPUT_DEFAULTS = {
  'github-token': '${{ github.token }}',
  'evidence-token': '',
  policy: POLICY_FILE,
  lockfiles: '',
  ecosystems: '',
  base: '',
  head: '',
  mode: 'enforce',
  registry: '',
  'trusted-root': 'tuf',
  'registry-keys': '',
  timeout: '10',
  deadline: '300',
  comment: 'false',
  'sarif-file': '',
  'report-file': '',
  record: '',
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

/**
 * `get` returns the raw text of an input, empty if the workflow does not set it. Throws INPUT_INVALID with everything
 * that is wrong.
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  // The runner fills in the default of the token. An explicit empty value means that there is no token.
  const read = (name: InputName): string => get(name).trim() || (name === 'github-token' ? '' : INPUT_DEFAULTS[name])
  const maybe = (name: InputName): string | undefined => (read(name) === '' ? undefined : read(name))
  const problems: string[] = []
  const attempt = <T>(name: InputName, parse: (what: string, value: string) => T, otherwise: T): T => {
    try {
      return parse(`the input \`${name}\``, read(name))
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      problems.push(error.message)
      return otherwise
    }
  }
  const inputs: Inputs = {
    githubToken: read('github-token'),
    evidenceToken: read('evidence-token'),
    policy: read('policy'),
    lockfiles: lines(read('lockfiles')),
    ecosystems: attempt('ecosystems', (what, value) => lines(value).map((one) => oneOf(what, one, ECOSYSTEM_IDS)), []),
    base: maybe('base'),
    head: maybe('head'),
    mode: attempt('mode', (what, value) => oneOf(what, value, ['enforce', 'warn']), 'enforce'),
    registry: maybe('registry') === undefined ? undefined : attempt('registry', registryUrl, ''),
    trustedRoot: read('trusted-root'),
    registryKeys: maybe('registry-keys'),
    timeoutMs: attempt('timeout', seconds, 0),
    deadlineMs: attempt('deadline', seconds, 0),
    comment: attempt('comment', (what, value) => oneOf(what, value, ['true', 'false', 'on-failure']), 'false'),
    sarifFile: maybe('sarif-file'),
    reportFile: maybe('report-file'),
    record: maybe('record'),
  }
  if (problems.length > 0) throw invalid(problems)
  return inputs
}

function invalid(problems: readonly string[]): GateError {
  return new GateError('INPUT_INVALID', problems.join('; '), {
    help: 'Correct `with:` of the step in the workflow. docs/action.md lists the inputs.',
  })
}

/** One per line, or separated by commas. */
const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
