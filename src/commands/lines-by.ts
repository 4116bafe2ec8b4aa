/** Writes the command that prints the lines of policy for a comparison, to be pasted into the same terminal. */
import type { OptionName } from './option-table.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import type { Report } from '../domain/report.ts'
import { shardText } from '../domain/shard.ts'

/** Options that decide what is judged and by what. */
const REPEATED: readonly (readonly [OptionName, (options: Options) => string | readonly string[] | undefined])[] = [
  ['base', ({ base }) => base],
  ['head', ({ head }) => head],
  ['base-lockfile', ({ baseLockfile }) => baseLockfile],
  ['head-lockfile', ({ headLockfile }) => headLockfile],
  ['lockfile', ({ lockfiles }) => lockfiles],
  ['ecosystem', ({ ecosystems }) => ecosystems],
  ['policy', ({ policy }) => policy],
  ['registry', ({ registry }) => registry],
  ['github-api', ({ githubApi }) => githubApi],
  ['trusted-root', ({ trustedRoot, given }) => (given.includes('trusted-root') ? trustedRoot : [])],
  ['registry-keys', ({ registryKeys }) => registryKeys],
]

/**
 * Tells a person at a terminal. It is no part of the report, so that a replay prints the same report. On one line,
 * however long: people paste it.
 */
export function sayLinesBy({ blocked }: Report, options: Options, terminal: Terminal): void {
  const isOffered = blocked.some(({ remedies }) => remedies.some(({ patch }) => patch !== undefined))
  if (isOffered && terminal.interactive) terminal.err(`lines for the policy: ${linesBy(options)}\n`)
}

/** `suggest` compares, as check does. The JSON of an audit has the lines too. What was recorded is not asked again. */
function linesBy(options: Options): string {
  const kept = options.replay ?? options.record
  if (kept !== undefined) return command('suggest', words('replay', kept), words('now', options.now))
  const repeated = [...REPEATED.flatMap(([name, read]) => words(name, read(options))), ...words('now', options.now)]
  if (options.command !== 'audit') return command('suggest', repeated)
  return command('audit', repeated, words('shard', shardOf(options)), words('format', 'json'))
}

const shardOf = ({ shard }: Options): string | undefined => (shard === undefined ? undefined : shardText(shard))

const command = (name: string, ...rest: readonly (readonly string[])[]): string => ['npx countersign', name, ...rest.flat()].join(' ')

const words = (name: OptionName, value: string | readonly string[] | undefined): readonly string[] =>
  [value ?? []].flat().flatMap((one) => [`--${name}`, inShell(one)])

/** As a POSIX shell takes it. */
const inShell = (text: string): string =>
  /^[A-Za-z0-9_@%+=:,./~^-]+$/.test(text) && !text.startsWith('~') ? text : `'${text.replaceAll("'", `'\\''`)}'`
