/** Adds to an existing policy file. Its comments, its order and its own text stay as they are. */
import type { Entry, Exemption } from '../../domain/policy.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts'
import type { EntryAmendment, ListAddition, PolicyAdditions } from '../../domain/policy-additions.ts'
import { type TextEdit, addEntries, addItem, addSection, applyEdits, replaceMap, replaceScalar } from './edit.ts'
import { entriesYaml, entryYaml, exemptionYaml, publisherYaml } from './to-yaml.ts'
import { readPolicyYaml } from '../read/policy-yaml.ts'
import { dayText } from './words.ts'
import type { MapNode, YamlNode, YamlText } from '../../text/yaml.ts'
import { type Yaml, type YamlMap, isList } from './yaml-text.ts'

type EditStep = (now: string) => TextEdit | undefined

/**
 * The lists that hold where the file has no such key: those of the files that it extends, or the defaults. They are
 * copied, because the file's own list replaces them.
 */
type Inherited = Pick<Settings, 'registries' | 'registriesWithoutMetadata'>

/**
 * Takes and returns the text of a valid policy. Each edit is made on a new reading, so that no edit disturbs another.
 */
export function mergePolicyText(text: string, additions: PolicyAdditions, inherited: Inherited = DEFAULT_SETTINGS): string {
  const steps: readonly EditStep[] = [
    ...additions.registries.map((registry) => (now: string) => addSetting(now, 'registries', inherited.registries, registry)),
    ...additions.withoutMetadata.map(
      (registry) => (now: string) => addSetting(now, 'registriesWithoutMetadata', inherited.registriesWithoutMetadata ?? [], registry),
    ),
    ...additions.entries.map((entry) => (now: string) => replaceEntry(now, entry)),
    ...additions.items.map((item) => (now: string) => addToList(now, ...pathOf(item), item.item)),
    ...additions.amendments.flatMap(({ present, amended }) => amendmentSteps(text, present, amended)),
    ...addedUnder('publishers', Object.fromEntries(additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    ...addedUnder('packages', Object.fromEntries(additions.packages.map(({ pattern, entries }) => [pattern, entriesYaml(entries)]))),
    ...additions.packages
      .filter(({ pattern }) => nodeAt(text, ['packages', pattern]) !== undefined)
      .flatMap(({ pattern, entries }) => packageSteps(pattern, entries)),
    ...additions.exemptions.map((exemption) => (now: string) => addToList(now, [], 'exemptions', exemptionYaml(exemption))),
  ]
  return steps.reduce((now, step) => {
    const edit = step(now)
    return edit === undefined ? now : applyEdits(now, [edit])
  }, text)
}

const addedUnder = (section: 'publishers' | 'packages', values: YamlMap): readonly EditStep[] =>
  Object.keys(values).length === 0 ? [] : [(now) => addUnder(now, section, values)]

function pathOf(addition: ListAddition): [path: readonly (string | number)[], field: string] {
  if (addition.of === 'entry') return [['packages', addition.pattern, addition.index], addition.field]
  const [outer = '', inner] = addition.field.split('.')
  const path = ['publishers', addition.name]
  return inner === undefined ? [path, outer] : [[...path, outer], inner]
}

/** Writes the entry again at its place. */
function replaceEntry(text: string, { pattern, index, amended }: EntryAmendment): TextEdit | undefined {
  const node = nodeAt(text, ['packages', pattern, index])
  const entry = entryYaml(amended)
  return node?.kind !== 'map' || isSame(node, entry) ? undefined : replaceMap(text, node, entry)
}

/** More rules, and a later end. Its place in the list stays the same, also if something is added after it. */
function amendmentSteps(text: string, present: Exemption, amended: Exemption): readonly EditStep[] {
  const index = exemptionIndex(text, present)
  if (index < 0) return []
  const path = ['exemptions', index]
  const expires: EditStep = (now) => {
    const node = nodeAt(now, [...path, 'expires'])
    return node === undefined || node.kind !== 'scalar' || node.text === dayText(amended.expires)
      ? undefined
      : replaceScalar(now, node, dayText(amended.expires))
  }
  return [...amended.rules.map((rule) => (now: string) => addToList(now, path, 'rules', rule)), expires]
}

/** The index of the item in the list. -1 if it is not in this text. */
export function exemptionIndex(text: string, { declaredAt, package: name, version, commit }: Exemption): number {
  const list = nodeAt(text, ['exemptions'])
  if (list?.kind !== 'list') return -1
  const isMeant = (item: YamlNode): boolean =>
    commit === undefined ? isText(entryOf(item, 'version'), version) : isText(entryOf(item, 'commit'), commit)
  return list.items.findIndex((item) => item.place.line === declaredAt.line && isText(entryOf(item, 'package'), name) && isMeant(item))
}

const isText = (node: YamlNode | undefined, text: string): boolean => node?.kind === 'scalar' && node.text === text

/** For an existing pattern: its value becomes a list, and the missing entries are added. */
function packageSteps(pattern: string, entries: readonly Entry[]): readonly EditStep[] {
  const lacked = (now: string, entry: Entry): boolean => {
    const node = nodeAt(now, ['packages', pattern])
    return node !== undefined && !(node.kind === 'list' ? node.items : [node]).some((item) => isSame(item, entryYaml(entry)))
  }
  return entries.flatMap((entry) => [
    (now: string) => {
      const node = nodeAt(now, ['packages', pattern])
      return node === undefined || node.kind === 'list' || !lacked(now, entry) ? undefined : asList(now, node)
    },
    (now: string) => {
      const node = nodeAt(now, ['packages', pattern])
      return node?.kind === 'list' && lacked(now, entry) ? addItem(now, node, entryYaml(entry)) : undefined
    },
  ])
}

/** `lib: octo` → `lib: [octo]`, to have room for another entry. */
function asList(text: string, node: YamlNode): TextEdit {
  if (node.kind === 'map')
    return { start: node.place.start, end: node.place.end, text: `[${text.slice(node.place.start, node.place.end)}]` }
  return replaceScalar(text, node, [node.kind === 'scalar' ? node.text : ''])
}

/** The entries of a section that it does not have yet. */
function addUnder(text: string, section: string, entries: YamlMap): TextEdit | undefined {
  const node = nodeAt(text, [section])
  const known = new Set(node?.kind === 'map' ? node.entries.map(({ key }) => key) : [])
  const lacking = Object.fromEntries(Object.entries(entries).filter(([key]) => !known.has(key)))
  if (Object.keys(lacking).length === 0) return undefined
  return node?.kind === 'map' ? addEntries(text, node, lacking) : addSection(text, nodeAt(text, []), section, lacking)
}

/** `first`: the first items of a list that does not exist yet. */
function addSetting(text: string, key: string, first: readonly string[], item: string): TextEdit | undefined {
  const settings = nodeAt(text, ['settings'])
  if (settings?.kind !== 'map') return addSection(text, nodeAt(text, []), 'settings', { [key]: [...first, item] })
  return nodeAt(text, ['settings', key]) === undefined
    ? addEntries(text, settings, { [key]: [...first, item] })
    : addToList(text, ['settings'], key, item)
}

function addToList(text: string, path: readonly (string | number)[], field: string, item: string | YamlMap): TextEdit | undefined {
  const list = nodeAt(text, [...path, field])
  if (list?.kind === 'list') return list.items.some((node) => isSame(node, item)) ? undefined : addItem(text, list, item)
  const parent = path.length === 0 ? undefined : nodeAt(text, path)
  if (parent?.kind === 'map') return addEntries(text, parent, { [field]: [item] })
  return path.length === 0 ? addSection(text, nodeAt(text, []), field, [item]) : undefined
}

/** The node that the keys and indexes lead to. */
function nodeAt(text: string, path: readonly (string | number)[]): YamlNode | undefined {
  let node: YamlNode | undefined = read(text).root
  for (const key of path) node = typeof key === 'string' ? entryOf(node, key) : itemOf(node, key)
  return node
}

/** The line of a key, 1-based. `undefined` if it is absent. */
export function keyLine(text: string, path: readonly (string | number)[], key: string): number | undefined {
  const map = nodeAt(text, path)
  return map?.kind === 'map' ? map.entries.find((entry) => entry.key === key)?.keyPlace.line : undefined
}

/** The last reading: hundreds of patches are drafted for one text. */
let last: { readonly text: string; readonly yaml: YamlText } | undefined
function read(text: string): YamlText {
  if (last?.text !== text) last = { text, yaml: readPolicyYaml(text) }
  return last.yaml
}

/** A single value counts as its own first item. */
const itemOf = (node: YamlNode | undefined, index: number): YamlNode | undefined =>
  node?.kind === 'list' ? node.items[index] : index === 0 ? node : undefined
const entryOf = (node: YamlNode | undefined, key: string): YamlNode | undefined => (node?.kind === 'map' ? valueOf(node, key) : undefined)
const valueOf = (map: MapNode, key: string): YamlNode | undefined => map.entries.find((entry) => entry.key === key)?.value

/** Whether a node says the same as a value: all scalars as text, keys in any order. */
function isSame(node: YamlNode, value: Yaml): boolean {
  switch (node.kind) {
    case 'scalar':
      return typeof value !== 'object' && node.text === String(value)
    case 'nothing':
      return false
    case 'list':
      return (
        isList(value) &&
        value.length === node.items.length &&
        node.items.every((item, index) => value[index] !== undefined && isSame(item, value[index]))
      )
    case 'map': {
      const wanted = typeof value !== 'object' || isList(value) ? [] : Object.entries(value).filter(([, inner]) => inner !== undefined)
      return (
        wanted.length === node.entries.length &&
        wanted.every(([key, inner]) => node.entries.some((entry) => entry.key === key && inner !== undefined && isSame(entry.value, inner)))
      )
    }
  }
}
