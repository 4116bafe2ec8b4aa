/** Reads the settings in any of a package manager's files, each with its line, and compares them. */
import { readYaml, type YamlNode } from '../../../text/yaml.ts'
import type { InputKind } from '../install-input.ts'

export interface Setting {
  /** Dots join nested keys. */
  readonly key: string
  readonly value: string
  readonly line: number
}

/** The limit for settings in a file. Real files have some dozen. */
const MAX_SETTINGS = 20_000

/** `undefined` if the text is not of the kind that the file's name states. */
export const readSettings = (kind: InputKind, text: string): readonly Setting[] | undefined => READERS[kind]?.(text)

const READERS: Partial<Record<InputKind, (text: string) => readonly Setting[] | undefined>> = {
  npmrc: (text) => lines(text, iniLine),
  'corepack-env': (text) => lines(text, iniLine),
  'yarn-env': (text) => lines(text, iniLine),
  yarnrc: (text) => lines(text, yarnrcLine),
  bunfig: (text) => lines(text, tomlLine),
  'yarnrc-yml': (text) => yamlSettings(text),
  'pnpm-workspace': (text) => yamlSettings(text),
}

/** Whether files of a kind contain settings, which are compared one by one. */
export const hasSettings = (kind: InputKind): boolean => READERS[kind] !== undefined

interface Before {
  readonly section: string
  readonly key: string
}
type LineReader = (line: string, before: Before) => { readonly section: string; readonly key: string; readonly value?: string } | undefined

/** Reads line by line. A line without a key becomes a part of the key above it, so that nothing is dropped. */
function lines(text: string, read: LineReader): readonly Setting[] | undefined {
  const settings: Setting[] = []
  let before: Before = { section: '', key: '' }
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const found = read(line, before) ?? { ...before, value: line }
    before = found
    if (found.value !== undefined) settings.push({ key: found.section + found.key, value: found.value, line: index + 1 })
    if (settings.length > MAX_SETTINGS) return undefined
  }
  return settings
}

const unquoted = (text: string): string => {
  const trimmed = text.trim()
  const quote = trimmed[0]
  return (quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote) ? trimmed.slice(1, -1) : trimmed
}

/** `key = value`, `key[] = value`, or a section. In npm, a key alone means `true`. */
const iniLine: LineReader = (line, { section }) => {
  if (line.startsWith('[') && line.endsWith(']')) return { section: `${line.slice(1, -1).trim()}.`, key: '' }
  const at = line.indexOf('=')
  const key = unquoted(at < 0 ? line : line.slice(0, at)).replace(/\[\]$/, '')
  return { section, key, value: at < 0 ? 'true' : unquoted(line.slice(at + 1)) }
}

/** `key value`, with or without quotes. */
const yarnrcLine: LineReader = (line, { section }) => {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.search(/[\s:=]/)
  if (end <= 0) return { section, key: unquoted(line), value: 'true' }
  return { section, key: unquoted(line.slice(0, end)), value: unquoted(line.slice(end).replace(/^\s*[:=]/, '')) }
}

/** `key = value` or `[section]`. A value may continue over several lines. */
const tomlLine: LineReader = (line, { section }) => {
  const [, name] = /^\[{1,2}([^\]]+)\]{1,2}\s*(?:#.*)?$/.exec(line) ?? []
  if (name !== undefined && !line.includes('=') && !/^\[+\s*["']?[^"']*["']?\s*,/.test(line))
    return { section: `${dotted(name)}.`, key: '' }
  const at = line.indexOf('=')
  const key = at < 0 ? '' : line.slice(0, at)
  return /^[\w\s."'@/:-]+$/.test(key) ? { section, key: dotted(key), value: unquoted(line.slice(at + 1)) } : undefined
}

const dotted = (key: string): string => key.split('.').map(unquoted).join('.')

/** The limits for a settings file in YAML. A workspace with catalogs has some thousand lines. */
export const YAML_LIMITS = { what: 'a file of settings', maxLength: 1_000_000, maxDepth: 12 } as const

function yamlSettings(text: string): readonly Setting[] | undefined {
  const { root, problems } = readYaml(text, YAML_LIMITS)
  if (problems.length > 0) return undefined
  if (root === undefined || root.kind === 'nothing') return []
  if (root.kind !== 'map') return undefined
  const settings: Setting[] = []
  flatten(root, '', 1, settings)
  return settings.length > MAX_SETTINGS ? undefined : settings
}

function flatten(node: YamlNode, key: string, line: number, into: Setting[]): void {
  switch (node.kind) {
    case 'map':
      if (node.entries.length === 0 && key !== '') into.push({ key, value: '{}', line })
      for (const entry of node.entries) flatten(entry.value, key === '' ? entry.key : `${key}.${entry.key}`, entry.keyPlace.line, into)
      return
    case 'list':
      if (node.items.length === 0) into.push({ key, value: '[]', line })
      for (const item of node.items) flatten(item, key, item.place.line, into)
      return
    case 'scalar':
      into.push({ key, value: node.text, line })
      return
    case 'nothing':
      into.push({ key, value: '', line })
      return
  }
}

export interface ChangedSetting {
  readonly key: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** The line at the head. `undefined` if the setting is removed. */
  readonly line: number | undefined
}

/**
 * The keys whose values differ, in the order of the head's lines, with removed ones at the end. If a key has several
 * values, their order counts.
 */
export function changedSettings(before: readonly Setting[], after: readonly Setting[]): readonly ChangedSetting[] {
  const [left, right] = [grouped(before), grouped(after)]
  const keys = [...new Set([...right.keys(), ...left.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [left.get(key), right.get(key)]
    const [old, now] = [was?.values.join(', '), is?.values.join(', ')]
    return old === now ? [] : [{ key, before: old, after: now, line: is?.line }]
  })
}

function grouped(settings: readonly Setting[]): ReadonlyMap<string, { readonly values: string[]; readonly line: number }> {
  const groups = new Map<string, { values: string[]; line: number }>()
  for (const { key, value, line } of settings) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { values: [value], line })
    else group.values.push(value)
  }
  return groups
}
