/** Every change of a project that the suite knows to make, one at a time, in an order that depends on nothing but the project. */
import type { Files } from './files.ts'
import { documentMutations, lineMutations } from './mutations-of-lines.ts'
import { type Token, replaced, tokensOf } from './tokens.ts'
import { NAMES, type Surroundings, hashes, values } from './values.ts'

export interface Mutation {
  /** What is varied, for fair shares: `value`, `key`, `hash`, … */
  readonly kind: string
  /** Enough to find it again: file, line and change. */
  readonly what: string
  readonly files: Files
}

/** Keys that one format or another knows, or package.json does. */
const KEYS = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'devDependencies',
  'requires',
  'resolved',
  'resolution',
  'tarball',
  'version',
  'name',
  'id',
  'link',
  'bundled',
  'inBundle',
  'from',
  'overrides',
  'resolutions',
  'packages',
  'integrity',
  'checksum',
  'optional',
  'dev',
  'directory',
  'type',
]

/** All mutations of one file of the project. */
export function mutationsOf(files: Files, file: string, around: Surroundings): readonly Mutation[] {
  const text = files[file] ?? ''
  const made = (kind: string, what: string, changed: string): Mutation => ({
    kind,
    what: `${file}: ${what}`,
    files: { ...files, [file]: changed },
  })
  const ofTokens = tokensOf(text).flatMap((token) =>
    changesOf(text, token, around).map(({ kind, value }) =>
      made(kind, `${place(text, token)} → ${JSON.stringify(value)}`, replaced(text, token, value)),
    ),
  )
  const everywhere = tokensOf(text)
    .filter((token, index, all) => !token.isKey && all.findIndex(({ value }) => value === token.value) === index)
    .flatMap((token) =>
      values(text, token, around).map((value) => ({
        kind: 'everywhere',
        what: `every ${token.value} → ${JSON.stringify(value)}`,
        files: Object.fromEntries(
          Object.entries(files).map(([name, old]) => [
            name,
            old.replaceAll(`${token.quote}${token.value}${token.quote}`, `${token.quote}${value}${token.quote}`),
          ]),
        ),
      })),
    )
  const others = [...lineMutations(text, file, around), ...documentMutations(text, file, around)].map(({ kind, what, text: changed }) =>
    made(kind, what, changed),
  )
  return [...ofTokens, ...everywhere, ...others].filter(({ files: changed }) =>
    Object.keys(changed).some((name) => changed[name] !== files[name]),
  )
}

const place = (text: string, { start, value, isKey }: Token): string =>
  `line ${String(text.slice(0, start).split('\n').length)}, ${isKey ? 'key ' : ''}${JSON.stringify(value)}`

interface Change {
  readonly kind: string
  readonly value: string
}

function changesOf(text: string, token: Token, around: Surroundings): readonly Change[] {
  const spellings = spelt(token).map((value) => ({ kind: 'spelling', value }))
  if (token.isKey) return [...spellings, ...[...KEYS, ...NAMES].map((value) => ({ kind: 'key', value }))]
  if (/^(?:sha\d+-|[0-9a-f]{40,}$|\d+c\d+\/)/.test(token.value))
    return [...spellings, ...hashes(text, token).map((value) => ({ kind: 'hash', value }))]
  return [...spellings, ...values(text, token, around).map((value) => ({ kind: 'value', value }))]
}

/** The same word, written otherwise. */
function spelt({ value, quote }: Token): readonly string[] {
  const code = value.codePointAt(0) ?? 0
  const escape = quote === '"' ? [`\\u${code.toString(16).padStart(4, '0')}${value.slice(1)}`] : []
  return [
    ...escape,
    `%${code.toString(16)}${value.slice(1)}`,
    value.toUpperCase(),
    `${value}\u200b`,
    ` ${value} `,
    `${value}#`,
    `${value}?x`,
    value.replaceAll('/', '\\'),
    value.replace('s', 'ſ'),
  ]
}
