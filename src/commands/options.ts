/** Parses a command line into Options. Everything is checked here, so that no command has to. */
import { ECOSYSTEM_IDS, type EcosystemId } from '../domain/ecosystem.ts'
import { parseArgs } from 'node:util'
import { type Shard, parseShard } from '../domain/shard.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { quoted } from '../text/quoted.ts'
import { COMMANDS, type Command, FORMATS_OF, type Format, MODES, type Mode, OPTIONS, USED_BY, WORDS_OF } from './option-table.ts'
import { httpUrl, instant, oneOf, registryUrl, seconds, usage } from '../values.ts'

export { COMMANDS, type Command, type Format } from './option-table.ts'

export interface Options {
  readonly command: Command
  readonly arguments: readonly string[]
  readonly base: string | undefined
  readonly head: string | undefined
  readonly baseLockfile: string | undefined
  readonly headLockfile: string | undefined
  readonly lockfiles: readonly string[]
  readonly ecosystems: readonly EcosystemId[]
  readonly policy: string | undefined
  /** NAME or NAME@VERSION, for `report merge`. */
  readonly package: string | undefined
  /** A list of repositories, for `report merge`. */
  readonly repositories: string | undefined
  /** A list of names, for `init`. */
  readonly packages: string | undefined
  readonly registry: string | undefined
  readonly githubApi: string | undefined
  /** `tuf`, `embedded`, or a path. */
  readonly trustedRoot: string
  readonly registryKeys: string | undefined
  readonly format: Format
  readonly output: string | undefined
  /** `undefined`: as recorded in a replay, else `enforce`. */
  readonly mode: Mode | undefined
  readonly record: string | undefined
  readonly replay: string | undefined
  /** ISO 8601, UTC, to the second. `undefined`: as recorded in a replay, else the clock. */
  readonly now: string | undefined
  /** Milliseconds for each request. */
  readonly timeout: number
  /** Milliseconds for the whole run. */
  readonly deadline: number
  readonly fix: boolean
  readonly strict: boolean
  readonly shard: Shard | undefined
  readonly help: boolean
  readonly version: boolean
  /** The names of the options that were given, without dashes. */
  readonly given: readonly string[]
  /** Options that were given but that the command does not use. */
  readonly unused: readonly string[]
}

/** Throws USAGE_INVALID. Without a command the result is `help`. */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = readFlags(argv)
  for (const [name, value] of Object.entries(values))
    if ([value].flat().includes('')) throw usage(`--${name} is given, but empty`, pageOf(argv))
  const [first, ...rest] = positionals
  const version = values.version === true
  const command = version || first === undefined ? 'help' : commandOf(first)
  const help = values.help === true || command === 'help'
  if (!help) checkWords(command, rest)
  return {
    command,
    arguments: rest,
    base: values.base,
    head: values.head,
    baseLockfile: values['base-lockfile'],
    headLockfile: values['head-lockfile'],
    lockfiles: values.lockfile ?? [],
    ecosystems: (values.ecosystem ?? []).map((name) => oneOf('--ecosystem', name, ECOSYSTEM_IDS)),
    policy: values.policy,
    packages: values.packages,
    package: values.package,
    repositories: values.repositories,
    registry: maybe('--registry', values.registry, registryUrl),
    githubApi: maybe('--github-api', values['github-api'], httpUrl),
    trustedRoot: values['trusted-root'] ?? 'tuf',
    registryKeys: values['registry-keys'],
    format: formatOf(command, help, values.format),
    output: values.output,
    mode: maybe('--mode', values.mode, (what, value) => oneOf(what, value, MODES)),
    record: values.record,
    replay: values.replay,
    now: maybe('--now', values.now, instant),
    timeout: seconds('--timeout', values.timeout ?? '10'),
    deadline: seconds('--deadline', values.deadline ?? '300'),
    ...partsOf(values),
    help,
    version,
    ...givenOf(command, help, Object.keys(values)),
  }
}

const maybe = <T>(what: string, value: string | undefined, read: (what: string, value: string) => T): T | undefined =>
  value === undefined ? undefined : read(what, value)

const givenOf = (command: Command, help: boolean, given: readonly string[]): Pick<Options, 'given' | 'unused'> => ({
  given,
  unused: help ? [] : given.filter((name) => !USED_BY[command].some((used) => used === name)),
})

/** A help page is text, whatever the command. */
function formatOf(command: Command, help: boolean, given: string | undefined): Format {
  const formats: readonly Format[] = help ? ['text'] : FORMATS_OF[command]
  return oneOf(`--format of ${command}`, given ?? formats[0] ?? 'text', formats)
}

function partsOf(values: ReturnType<typeof readFlags>['values']): Pick<Options, 'fix' | 'strict' | 'shard'> {
  return { fix: values.fix === true, strict: values.strict === true, shard: maybe('--shard', values.shard, shardOf) }
}

function shardOf(what: string, text: string): Shard {
  const shard = parseShard(text)
  if (shard !== undefined) return shard
  throw usage(`${what} must be a part of a whole, like 2/3, found ${quoted(text)}`)
}

export function commandOf(word: string): Command {
  const found = COMMANDS.find((command) => command === word)
  if (found !== undefined) return found
  throw usage(`there is no command ${quoted(word)}${didYouMean(word, COMMANDS)}`)
}

function checkWords(command: Command, words: readonly string[]): void {
  const extra = words[WORDS_OF[command]]
  if (extra === undefined) return
  throw usage(`${command} does not take the argument ${quoted(extra)}`, pageOf([command]))
}

function readFlags(argv: readonly string[]) {
  const { values, positionals, twice } = parsed(argv)
  if (twice !== undefined) throw usage(`--${twice} is given twice, with two values`, pageOf(argv))
  return { values, positionals }
}

function parsed(argv: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
      tokens: true,
    })
    const given = tokens.flatMap((token) => (token.kind === 'option' && ONCE.includes(token.name) ? [token] : []))
    const twice = given.find(({ name, value }) => given.some((other) => other.name === name && other.value !== value))?.name
    return { values, positionals, twice }
  } catch (error) {
    throw usage(error instanceof Error ? flagProblem(error.message) : 'the options cannot be read', pageOf(argv))
  }
}

/** The help page for the options of the command on this line. `undefined` if it names no command. */
export function pageOf(argv: readonly string[]): string | undefined {
  const command = COMMANDS.find((name) => name === argv.find((word) => !word.startsWith('-')))
  return command === undefined ? undefined : `\`npx countersign help ${command}\` says what it takes.`
}

/**
 * Options that say what is judged and by what. A second value would be lost silently. For other options the last one
 * counts.
 */
const ONCE: readonly string[] = ['base', 'head', 'base-lockfile', 'head-lockfile', 'policy', 'replay', 'shard', 'mode']

/** The message of Node's parser, in our words. */
function flagProblem(message: string): string {
  const [, option = ''] = /'(-[^ '=]*)/.exec(message) ?? []
  const name = option.replace(/^-+/, '').slice(0, 100)
  if (message.startsWith('Unknown option'))
    return `there is no option ${option.slice(0, 100)}${didYouMean(name, Object.keys(OPTIONS)).replace('`', '`--')}`
  if (message.includes('does not take an argument')) return `${option} takes no value`
  return `${option} needs a value${message.includes('ambiguous') ? `; one that begins with a dash is written ${option}=-…` : ''}`
}
