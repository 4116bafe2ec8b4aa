/** Changes of whole lines and of the whole text: what is left out, doubled, put in, hidden behind a comment, or framed. */
import { impostor } from './packages.ts'
import { hashOf } from './tarball.ts'
import { replaced, tokensOf } from './tokens.ts'
import { type Surroundings, values } from './values.ts'

export interface TextChange {
  readonly kind: string
  readonly what: string
  readonly text: string
}

/** Each ends a line to somebody. */
const ENDS: Readonly<Record<string, string>> = {
  CR: '\r',
  'U+0085': '\u0085',
  'U+2028': '\u2028',
  'U+2029': '\u2029',
  VT: '\v',
  FF: '\f',
  NUL: '\0',
}

export function lineMutations(text: string, file: string, around: Surroundings): readonly TextChange[] {
  const lines = text.split('\n')
  const marks = /\.(?:json|lock)$/.test(file) && /^\s*\{/.test(text) ? ['//'] : ['#']
  return lines.flatMap((line, index) => {
    const at = `line ${String(index + 1)}`
    const whole = (...inPlace: readonly string[]): string => [...lines.slice(0, index), ...inPlace, ...lines.slice(index + 1)].join('\n')
    const bad = line.trim() === '' ? [] : spoiled(line, text, lines.slice(0, index).join('\n').length + 1, around)
    return [
      { kind: 'line', what: `${at} deleted`, text: whole() },
      { kind: 'line', what: `${at} doubled`, text: whole(line, line) },
      { kind: 'line', what: `${at} changed places with the next`, text: swapped(lines, index) },
      ...block(lines, index).map((without) => ({ kind: 'block', what: `the block of ${at} deleted`, text: without })),
      ...additions(line, around).map((added) => ({
        kind: 'addition',
        what: `${added.trim()} put in after ${at}`,
        text: whole(line, added),
      })),
      ...bad.flatMap((other) => [
        { kind: 'twin', what: `${at} once more, before it, as ${other.trim()}`, text: whole(withComma(other), line) },
        { kind: 'twin', what: `${at} once more, behind it, as ${other.trim()}`, text: whole(withComma(line), other) },
        {
          kind: 'merge',
          what: `${at} in conflict with ${other.trim()}`,
          text: whole('<<<<<<< ours', line, '=======', other, '>>>>>>> theirs'),
        },
        ...marks.flatMap((mark) =>
          Object.entries(ENDS).flatMap(([end, character]) => [
            {
              kind: 'comment',
              what: `${mark} ended by ${end} before ${other.trim()}, at ${at}`,
              text: whole(`${mark} x${character}${withComma(other)}`, line),
            },
            {
              kind: 'comment',
              what: `${at} behind ${mark} and ${end}, for ${other.trim()}`,
              text: whole(`${mark} x${character}${line.trim()}`, other),
            },
          ]),
        ),
      ]),
    ]
  })
}

const withComma = (line: string): string => (/^\s*"/.test(line) && !/[,{[]\s*$/.test(line) ? `${line},` : line)

/** The line with another last word. */
function spoiled(line: string, text: string, offset: number, around: Surroundings): readonly string[] {
  const token = tokensOf(line)
    .filter(({ isKey }) => !isKey)
    .at(-1)
  if (token === undefined) return []
  const inText = { ...token, start: token.start + offset, end: token.end + offset }
  return values(text, inText, around)
    .slice(0, 12)
    .filter((_, index) => index % 3 === 0)
    .map((value) => replaced(line, token, value))
}

function swapped(lines: readonly string[], index: number): string {
  const [a = '', b = ''] = lines.slice(index, index + 2)
  return [...lines.slice(0, index), b, a, ...lines.slice(index + 2)].join('\n')
}

/** Everything below a line that opens a block, and its end. */
function block(lines: readonly string[], index: number): readonly string[] {
  const line = lines[index] ?? ''
  if (!/[{:]\s*$/.test(line)) return []
  const indent = depth(line)
  let end = index + 1
  while (end < lines.length && (depth(lines[end] ?? '') > indent || (lines[end] ?? '').trim() === '')) end += 1
  if (/^\s*\}/.test(lines[end] ?? '')) end += 1
  return [[...lines.slice(0, index), ...lines.slice(end)].join('\n')]
}

const depth = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0

/** Keys that a reader may know, put into whatever a line opens. */
function additions(line: string, { thief, registry }: Surroundings): readonly string[] {
  const isJson = /\{\s*$/.test(line)
  if (!isJson && !/[^#].*:\s*$/.test(line)) return []
  const indent = ' '.repeat(depth(line) + 2)
  const evil = `${thief}/leaf/-/leaf-1.0.0.tgz`
  const maps = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies', 'requires', 'overrides', 'resolutions']
  const scalars: readonly (readonly [string, string])[] = [
    ['leaf', evil],
    ['nick', evil],
    ['other', '*'],
    ['other', evil],
    ['resolved', evil],
    ['resolution', `leaf@npm:1.0.0::__archiveUrl=${encodeURIComponent(evil)}`],
    ['tarball', evil],
    ['version', '1.1.0'],
    ['version', evil],
    ['version', 'npm:other@1.0.0'],
    ['name', 'other'],
    ['id', 'other@1.0.0'],
    ['from', evil],
    ['resolved', `${registry}/other/-/other-1.0.0.tgz`],
    ['resolved', 'local'],
    ['path', 'local'],
    ['directory', 'local'],
    ['registry', thief],
    ['integrity', hashOf('sha512', impostor('leaf', '1.0.0').bytes)],
    ['type', 'git'],
    ['repo', `${thief}/leaf.git`],
    ['main', 'evil.js'],
  ]
  const flags = ['link', 'bundled', 'inBundle', 'optional', 'dev', 'peer', 'extraneous', 'hasShrinkwrap', 'shouldWrite', 'injected']
  return [
    ...maps.flatMap((key) =>
      [evil, '*'].map((value) =>
        isJson ? `${indent}"${key}": { "other": "${value}" },` : `${indent}${key}:\n${indent}  other: "${value}"`,
      ),
    ),
    ...scalars.map(([key, value]) => (isJson ? `${indent}"${key}": "${value}",` : `${indent}${key}: "${value}"`)),
    ...scalars.map(([key, value]) => (isJson ? '' : `${indent}${key} "${value}"`)).filter((added) => added !== ''),
    ...flags.map((key) => (isJson ? `${indent}"${key}": true,` : `${indent}${key}: true`)),
  ]
}

/** Changes of the whole text. */
export function documentMutations(text: string, file: string, { thief, registry }: Surroundings): readonly TextChange[] {
  const evil = text.replaceAll(registry, thief)
  const change = (what: string, changed: string): TextChange => ({ kind: 'document', what, text: changed })
  return [
    change('a byte order mark', `\uFEFF${text}`),
    change('two byte order marks', `\uFEFF\uFEFF${text}`),
    change('CRLF', text.replaceAll('\n', '\r\n')),
    change('CR', text.replaceAll('\n', '\r')),
    change('tabs', text.replaceAll('  ', '\t')),
    change('no-break spaces', text.replaceAll('  ', '\u00a0\u00a0')),
    change('two documents, the first of the thief', `${evil}---\n${text}`),
    change('two documents, the second of the thief', `${text}---\n${evil}`),
    change('twice', `${text}${text}`),
    change('twice, the second of the thief', `${text}${evil}`),
    change('the registry is the thief', evil),
    change('empty', ''),
    change('cut in the middle', text.slice(0, text.length / 2)),
    change('a NUL behind', `${text}\0`),
    change('conflict with the thief', `<<<<<<< ours\n${text}=======\n${evil}>>>>>>> theirs\n`),
    ...(file.endsWith('.yaml') || file.endsWith('yarn.lock')
      ? [change('%YAML 1.1', `%YAML 1.1\n---\n${text}`), change('an end of document', `${text}...\n`)]
      : [change('a comment in front', `// x\n${text}`), change('a block comment behind', `${text}/* x */\n`)]),
  ]
}
