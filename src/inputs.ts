/** The inputs of action.yml → Inputs. The only reader of INPUT_*; a contract test holds it, action.yml and the README together. */
import { httpUrl, oneOf, seconds } from './commands/options.ts'

export interface Inputs {
  readonly githubToken: string
  /** For evidence about public repositories on github.com; empty: the github-token, unless that belongs to another server. */
  readonly evidenceToken: string
  readonly policy: string
  readonly lockfiles: readonly string[]
  readonly base: string | undefined
  readonly head: string | undefined
  readonly mode: 'enforce' | 'warn'
  readonly registry: string | undefined
  readonly trustedRoot: string
  readonly timeout: number
  readonly deadline: number
  readonly comment: boolean
  readonly sarifFile: string | undefined
  readonly reportFile: string | undefined
  readonly record: string | undefined
}

/** Each input's name and default, as action.yml has them. */
export const INPUT_DEFAULTS = {
  'github-token': '',
  'evidence-token': '',
  policy: '.github/countersign.yml',
  lockfiles: '',
  base: '',
  head: '',
  mode: 'enforce',
  registry: '',
  'trusted-root': 'tuf',
  timeout: '10',
  deadline: '300',
  comment: 'false',
  'sarif-file': '',
  'report-file': '',
  record: '',
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

/** `get` answers the raw text of an input, `undefined` or empty where the workflow does not set it. */
export function readInputs(get: (name: InputName) => string | undefined): Inputs {
  const read = (name: InputName): string => get(name)?.trim() || INPUT_DEFAULTS[name]
  const maybe = (name: InputName): string | undefined => (read(name) === '' ? undefined : read(name))
  const registry = maybe('registry')
  return {
    githubToken: read('github-token'),
    evidenceToken: read('evidence-token'),
    policy: read('policy'),
    lockfiles: lines(read('lockfiles')),
    base: maybe('base'),
    head: maybe('head'),
    mode: oneOf('the input `mode`', read('mode'), ['enforce', 'warn']),
    registry: registry === undefined ? undefined : httpUrl('the input `registry`', registry),
    trustedRoot: read('trusted-root'),
    timeout: seconds('the input `timeout`', read('timeout')),
    deadline: seconds('the input `deadline`', read('deadline')),
    comment: oneOf('the input `comment`', read('comment'), ['true', 'false']) === 'true',
    sarifFile: maybe('sarif-file'),
    reportFile: maybe('report-file'),
    record: maybe('record'),
  }
}

/** One a line, or separated by commas. */
const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
