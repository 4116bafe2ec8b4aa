/** What `countersign help` and `countersign help COMMAND` print. The words are in help-pages.ts and option-table.ts. */
import { wrap } from '../report/terminal.ts'
import { PAGES } from './help-pages.ts'
import { COMMANDS, type Command, FORMATS_OF, OPTIONS, type OptionName, USED_BY } from './option-table.ts'

/** Columns of text. */
const WIDTH = 100

/** Without a command: all of them, and all options. */
export function helpText(command?: Command): string {
  return `${(command === undefined || command === 'help' ? overview() : page(command)).join('\n')}\n`
}

function overview(): readonly string[] {
  const names = COMMANDS.map((command) => `countersign ${command}`)
  return [
    'countersign: was this publish authorized?',
    '',
    ...wrap(
      'Checks every version that a lockfile change brings in. It verifies the attestations, and compares the publisher with your policy (or, without a policy, with the version it replaces). It also judges the run, the registry account and the age.',
      WIDTH,
    ),
    ...section('COMMANDS', columns(COMMANDS.map((command, index) => [names[index] ?? '', PAGES[command].summary]))),
    '',
    '  `countersign help COMMAND` explains one command, with examples.',
    ...section('OPTIONS', optionLines(Object.keys(OPTIONS).filter(isOption))),
    ...section(
      'EXIT STATUS',
      columns([
        ['0', 'pass'],
        ['1', 'a change is unauthorized'],
        ['2', 'the gate itself could not work (usage, policy, lockfile)'],
        ['3', 'nothing is unauthorized, but a verdict could not be reached: run it again'],
      ]),
    ),
    ...section('ENVIRONMENT', columns(ENVIRONMENT)),
  ]
}

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['GITHUB_TOKEN', 'a token for the GitHub API; it is sent nowhere else. Without it GitHub answers 60 requests an hour'],
  ['GITHUB_API_URL', 'as --github-api'],
  ['HTTPS_PROXY, HTTP_PROXY, NO_PROXY', "proxies; npm's configuration can also name them"],
  ['NO_COLOR', 'not empty: no colour, even on a terminal'],
  ['CI', 'set: no progress line'],
  ['COUNTERSIGN_DEBUG', 'not empty: show the cause of an error, for a bug report'],
]

function page(command: Command): readonly string[] {
  const { synopsis, summary, about, exits, examples } = PAGES[command]
  const options = USED_BY[command]
  const exitRows = Object.entries(exits).map(([status, meaning]) => [status, meaning] as const)
  return [
    `countersign ${command}: ${summary}`,
    ...section(
      'USAGE',
      synopsis.map((line) => `  countersign ${line}`),
    ),
    ...section(
      'WHAT IT DOES',
      about.flatMap((text, index) => [...(index > 0 ? [''] : []), ...wrap(text, WIDTH - 2).map((line) => `  ${line}`)]),
    ),
    ...(options.length > 0 ? section('OPTIONS', optionLines(options, command)) : []),
    ...section('EXIT STATUS', columns(exitRows)),
    ...section(
      'EXAMPLES',
      examples.flatMap(({ why, line }) => [...(why === '' ? [] : [`  ${why}`]), `    ${line}`]),
    ),
  ]
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', title, ...lines] : [])

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

function optionLines(names: readonly OptionName[], command?: Command): readonly string[] {
  return columns(
    names.map((name) => {
      const option = OPTIONS[name]
      const short = 'short' in option ? `-${option.short}, ` : ''
      return [`${short}--${name}${'takes' in option ? ` ${option.takes}` : ''}`, aboutOf(name, command)]
    }),
  )
}

function aboutOf(name: OptionName, command: Command | undefined): string {
  if (name === 'format' && command !== undefined) return FORMATS_OF[command].join(' | ').replace('text', 'text (default)')
  if (name === 'output' && command === 'init') return 'the policy to write or add to (.github/countersign.yml)'
  if (name === 'policy' && (command === 'lint' || command === 'init')) return 'this file instead of .github/countersign.yml'
  return OPTIONS[name].about
}

/** Two columns; the second is wrapped, and begins on a line of its own where the first is too wide. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(24, Math.max(...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) => {
    const [first = '', ...more] = wrap(right, WIDTH - width - 4).map((line) => `${' '.repeat(width + 4)}${line}`)
    const fits = left.length <= width
    return fits ? [`  ${left.padEnd(width)}  ${first.trimStart()}`, ...more] : [`  ${left}`, first, ...more]
  })
}
