/** Command line → Options. Everything is checked here, so that no command has to. */
import { parseArgs } from 'node:util'
import { httpUrl, instant, oneOf, seconds, usage } from './values.ts'

export { httpUrl, instant, oneOf, seconds, toSeconds, usage } from './values.ts'

export const COMMANDS = ['check', 'audit', 'init', 'suggest', 'explain', 'lint', 'demo', 'completion', 'help'] as const
export type Command = (typeof COMMANDS)[number]
export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const
export type Format = (typeof FORMATS)[number]

export interface Options {
  readonly command: Command
  readonly arguments: readonly string[]
  readonly base: string | undefined
  readonly head: string | undefined
  readonly baseLockfile: string | undefined
  readonly headLockfile: string | undefined
  readonly lockfiles: readonly string[]
  readonly policy: string | undefined
  readonly registry: string | undefined
  readonly githubApi: string | undefined
  /** `tuf`, `embedded`, or a path. */
  readonly trustedRoot: string
  readonly registryKeys: string | undefined
  readonly format: Format
  readonly output: string | undefined
  readonly mode: 'enforce' | 'warn'
  readonly record: string | undefined
  readonly replay: string | undefined
  /** ISO 8601, UTC, to the second. */
  readonly now: string | undefined
  /** Milliseconds for each request. */
  readonly timeout: number
  /** Milliseconds for the whole run. */
  readonly deadline: number
  readonly fix: boolean
  readonly help: boolean
  readonly version: boolean
}

const FLAGS = {
  base: { type: 'string' },
  head: { type: 'string' },
  'base-lockfile': { type: 'string' },
  'head-lockfile': { type: 'string' },
  lockfile: { type: 'string', multiple: true },
  policy: { type: 'string' },
  registry: { type: 'string' },
  'github-api': { type: 'string' },
  'trusted-root': { type: 'string' },
  'registry-keys': { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  mode: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  now: { type: 'string' },
  timeout: { type: 'string' },
  deadline: { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** The names of all options, for completion. */
export const OPTION_NAMES: readonly string[] = Object.keys(FLAGS)

export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = readFlags(argv)
  const [first = 'help', ...rest] = positionals
  const help = values.help === true || first === 'help'
  return {
    command: values.version === true ? 'help' : oneOf('command', first, COMMANDS),
    arguments: rest,
    base: values.base,
    head: values.head,
    baseLockfile: values['base-lockfile'],
    headLockfile: values['head-lockfile'],
    lockfiles: values.lockfile ?? [],
    policy: values.policy,
    registry: values.registry === undefined ? undefined : httpUrl('--registry', values.registry),
    githubApi: values['github-api'] === undefined ? undefined : httpUrl('--github-api', values['github-api']),
    trustedRoot: values['trusted-root'] ?? 'tuf',
    registryKeys: values['registry-keys'],
    format: oneOf('--format', values.format ?? 'text', FORMATS),
    output: values.output,
    mode: oneOf('--mode', values.mode ?? 'enforce', ['enforce', 'warn']),
    record: values.record,
    replay: values.replay,
    now: values.now === undefined ? undefined : instant('--now', values.now),
    timeout: seconds('--timeout', values.timeout ?? '10'),
    deadline: seconds('--deadline', values.deadline ?? '300'),
    fix: values.fix === true,
    help,
    version: values.version === true,
  }
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true })
  } catch (error) {
    const [message = ''] = error instanceof Error ? error.message.split(/[.\n]/) : []
    throw usage(message.replace(/^Unknown option/, 'there is no option').replace(/^Option/, 'option'))
  }
}
