/** Reads `packages` of the policy file: which publisher, accounts or refusal each name and version range has. */
import { isNonEmpty } from '../../domain/brand.ts'
import { ecosystemOf, parsePackageName } from '../../ecosystems/index.ts'
import type { Entry, PackagePattern, PackageRule, Publisher } from '../../domain/policy.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { ACTION_ENTRY, DENY_ENTRY, PUBLISHER_ENTRY, UNATTESTED_ENTRY, entry as fields } from './fields-packages.ts'
import { readWindow } from './publisher.ts'
import { openMapping } from './mapping.ts'
import { type Reading, refuse, report } from './shape.ts'
import type { Place } from '../../text/place.ts'
import type { MapEntry, MapNode, YamlNode } from '../../text/yaml.ts'

/**
 * Value `undefined` if the publisher is declared and invalid. Its problems are already reported, so the name is not
 * reported as unknown too.
 */
export type Publishers = Pick<ReadonlyMap<string, Publisher | undefined>, 'has' | 'get' | 'keys'>

export function readPackageRule(entry: MapEntry, publishers: Publishers, reading: Reading): PackageRule | undefined {
  const pattern = readPattern(entry, reading)
  const label = `\`${entry.key}\``
  const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  if (nodes.length === 0)
    return refuse(
      entry.value,
      label,
      reading,
      'the name of a publisher, or a list of entries',
      '; to refuse the package write [{ deny: true }]',
    )
  const isAction = ecosystemOf(entry.key).id === 'actions'
  const entries = nodes
    .map((node) => (isAction ? readActionEntry(node, label, reading) : readEntry(node, label, publishers, reading)))
    .filter((found) => found !== undefined)
  if (pattern === undefined || entries.length < nodes.length || !isNonEmpty(entries)) return undefined
  return { pattern, entries, declaredAt: { file: reading.file, line: entry.keyPlace.line } }
}

/** `name`, `@scope/*`, `prefix-*` or `@scope/prefix-*`. */
export function parsePattern(written: string): PackagePattern | undefined {
  const text = ecosystemOf(written).id === 'actions' ? written.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : written
  if (!text.includes('*')) return parsePackageName(text) === undefined ? undefined : { text, kind: 'exact' }
  const literal = text.slice(0, -1)
  if (!text.endsWith('*') || literal.includes('*')) return undefined
  if (literal.endsWith('/')) return parsePackageName(`${literal}x`) === undefined ? undefined : { text, kind: 'scope' }
  return literal.endsWith('-') && parsePackageName(literal) !== undefined ? { text, kind: 'prefix' } : undefined
}

function readPattern({ key, keyPlace }: MapEntry, reading: Reading): PackagePattern | undefined {
  const pattern = parsePattern(key)
  if (pattern !== undefined) return pattern
  const found = JSON.stringify(key.slice(0, 80))
  if (key.includes('*'))
    return report(reading, keyPlace, `a pattern is @scope/*, prefix-* or @scope/prefix-*, found ${found}${patternHint(key)}`)
  return report(reading, keyPlace, `${found} is not the name of a package`)
}

const patternHint = (key: string): string =>
  key === '*'
    ? '; `settings.unlisted` says how packages without an entry are judged'
    : /^@[^/*]+\*?$|^@[^/]+\/\*\*$/.test(key)
      ? `; write ${key.replace(/\/?\**$/, '')}/*`
      : ''

function readEntry(node: YamlNode, label: string, publishers: Publishers, reading: Reading): Entry | undefined {
  if (node.kind === 'scalar') return publisherEntry({ named: node, label, node: undefined, place: node.place }, publishers, reading)
  if (node.kind !== 'map') return refuse(node, label, reading, 'the name of a publisher, or a list of entries')
  const kinds = ['publisher', 'unattested', 'deny'].filter((kind) => node.entries.some((entry) => entry.key === kind))
  if (kinds.length > 1)
    return report(reading, node.place, `an entry has one of ${kinds.map((kind) => `\`${kind}\``).join(' and ')}, not both`)
  switch (kinds[0]) {
    case 'unattested':
      return unattestedEntry(node, reading)
    case 'deny':
      return denyEntry(node, reading)
    case 'publisher':
      return publisherEntry({ ...publisherIn(node), node, place: node.place }, publishers, reading)
    case undefined:
    default:
      return unknownEntry(node, reading)
  }
}

/** An action's name is the name of its repository, so its entry is flat and names no publisher. */
function readActionEntry(node: YamlNode, label: string, reading: Reading): Entry | undefined {
  if (node.kind !== 'map') return refuse(node, label, reading, 'a mapping with the repository’s facts, or `deny: true`')
  if (node.entries.some(({ key }) => key === 'deny')) return denyEntry(node, reading)
  const opened = openMapping(node, ACTION_ENTRY, 'the entry', reading, node.place)
  if (opened === undefined) return undefined
  return {
    kind: 'action',
    repositoryId: opened.get(fields.repositoryId),
    ownerId: opened.get(fields.ownerId),
    branches: opened.get(fields.branches) ?? [],
    detached: opened.get(fields.detached) ?? false,
    immutable: opened.get(fields.immutable),
    cooldown: opened.get(fields.cooldown),
    versions: undefined,
    run: undefined,
    declaredAt: { file: reading.file, line: node.place.line },
  }
}

function unknownEntry(node: MapNode, reading: Reading): Entry | undefined {
  const hint = node.entries.map((entry) => didYouMean(entry.key, ['publisher', 'unattested', 'deny'])).find((found) => found !== '') ?? ''
  return report(reading, node.place, `an entry needs \`publisher\`, \`unattested: true\` or \`deny: true\`${hint}`)
}

/** `lib: octo`, or `lib: { publisher: octo, … }`: then `node` is the mapping. */
interface WrittenEntry {
  /** The value that names the publisher. */
  readonly named: YamlNode
  readonly label: string
  readonly node: MapNode | undefined
  readonly place: Place
}

const publisherIn = (node: MapNode): Pick<WrittenEntry, 'named' | 'label'> => ({
  named: node.entries.find((entry) => entry.key === 'publisher')?.value ?? node,
  label: '`publisher`',
})

function publisherEntry({ named, label, node, place }: WrittenEntry, publishers: Publishers, reading: Reading): Entry | undefined {
  const opened = node === undefined ? undefined : openMapping(node, PUBLISHER_ENTRY, 'the entry', reading, place)
  const name = fields.publisher.shape.read(named, label, reading)
  const rest = {
    versions: opened?.get(fields.versions),
    cooldown: opened?.get(fields.cooldown),
    run: opened?.get(fields.run),
    source: opened?.get(fields.source),
  }
  if (name === undefined) return undefined
  if (!publishers.has(name))
    return report(reading, named.place, `publisher \`${name}\` is not declared under \`publishers\`${didYouMean(name, publishers.keys())}`)
  const publisher = publishers.get(name)
  return publisher === undefined
    ? undefined
    : { kind: 'publisher', publisher, ...rest, declaredAt: { file: reading.file, line: place.line } }
}

function unattestedEntry(node: MapNode, reading: Reading): Entry | undefined {
  const opened = openMapping(node, UNATTESTED_ENTRY, 'the entry', reading, node.place)
  if (opened === undefined || opened.get(fields.unattested) === undefined) return undefined
  const [accounts, taggedIn, reproduced] = [opened.get(fields.accounts), opened.get(fields.taggedIn), opened.get(fields.reproduced)]
  const registry = opened.get(fields.registry)
  const whoOrWhere = [
    { value: accounts, isMissing: opened.lacks(fields.accounts) },
    { value: taggedIn, isMissing: opened.lacks(fields.taggedIn) },
    { value: registry, isMissing: opened.lacks(fields.registry) },
  ]
  if (whoOrWhere.every(({ isMissing }) => isMissing))
    return report(reading, node.place, 'the entry lacks `accounts`, `taggedIn` or `registry`')
  if (opened.lacks(fields.taggedIn) && !opened.lacks(fields.reproduced))
    return report(reading, opened.place(fields.reproduced), '`reproduced` needs `taggedIn`')
  const isMisread = whoOrWhere.some(({ value, isMissing }) => value === undefined && !isMissing)
  const rest = { versions: opened.get(fields.versions), cooldown: opened.get(fields.cooldown), ...readWindow(opened, reading) }
  const source = opened.get(fields.source)
  if (isMisread) return undefined
  if (taggedIn !== undefined && source === 'off')
    return report(reading, opened.place(fields.source), '`taggedIn` needs the source repository')
  const declaredAt = { file: reading.file, line: node.place.line }
  return { kind: 'unattested', accounts: accounts ?? [], taggedIn, reproduced, registry, source, run: undefined, ...rest, declaredAt }
}

function denyEntry(node: MapNode, reading: Reading): Entry | undefined {
  const opened = openMapping(node, DENY_ENTRY, 'the entry', reading, node.place)
  if (opened === undefined || opened.get(fields.deny) === undefined) return undefined
  const rest = { versions: opened.get(fields.versions), reason: opened.get(fields.reason), cooldown: undefined, run: undefined }
  return { kind: 'deny', ...rest, declaredAt: { file: reading.file, line: node.place.line } }
}
