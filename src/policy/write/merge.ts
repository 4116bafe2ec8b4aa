/** Additions to a policy file that is already there: its comments, its order and what people wrote stay as they are. */
import type { Entry, Exemption, Publisher } from '../../domain/policy.ts'
import { readPolicyYaml } from '../read/policy-yaml.ts'
import { type TextEdit, addEntries, addItem, addSection, applyEdits, replaceScalar } from './edit.ts'
import { entriesYaml, entryYaml, exemptionYaml, publisherYaml } from './to-yaml.ts'
import { type MapNode, type YamlNode } from '../../text/yaml.ts'
import { type Yaml, type YamlMap, isList } from './yaml-text.ts'

/** What to add. Publishers and patterns that exist are extended, never replaced. */
export interface PolicyAdditions {
  readonly publishers: readonly Publisher[]
  readonly packages: readonly { readonly pattern: string; readonly entries: readonly Entry[] }[]
  readonly exemptions: readonly Exemption[]
  /** Items for lists of publishers that exist: `refs`, `refGlobs`, `triggers`. */
  readonly publisherItems: readonly {
    readonly publisher: string
    readonly field: 'refs' | 'refGlobs' | 'triggers'
    readonly item: string
  }[]
  readonly registries: readonly string[]
}

export const NO_ADDITIONS: PolicyAdditions = { publishers: [], packages: [], exemptions: [], publisherItems: [], registries: [] }

/** Text of a valid policy in, text of a valid policy out. One edit after the other, each on a fresh reading, so that none disturbs another. */
export function mergePolicyText(text: string, additions: PolicyAdditions): string {
  const steps: readonly ((now: string) => TextEdit | undefined)[] = [
    ...additions.registries.map((registry) => (now: string) => addRegistry(now, registry)),
    ...additions.publisherItems.map(
      ({ publisher, field, item }) =>
        (now: string) =>
          addToList(now, ['publishers', publisher], field, item),
    ),
    (now) =>
      addUnder(now, 'publishers', Object.fromEntries(additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    (now) =>
      addUnder(now, 'packages', Object.fromEntries(additions.packages.map(({ pattern, entries }) => [pattern, entriesYaml(entries)]))),
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

/** For a pattern that is there already: its value becomes a list, and the entries that it lacks are added. */
function packageSteps(pattern: string, entries: readonly Entry[]): readonly ((now: string) => TextEdit | undefined)[] {
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

/** Those entries of a section that it does not have yet. */
function addUnder(text: string, section: string, entries: YamlMap): TextEdit | undefined {
  const node = nodeAt(text, [section])
  const known = new Set(node?.kind === 'map' ? node.entries.map(({ key }) => key) : [])
  const lacking = Object.fromEntries(Object.entries(entries).filter(([key]) => !known.has(key)))
  if (Object.keys(lacking).length === 0) return undefined
  return node?.kind === 'map' ? addEntries(text, node, lacking) : addSection(text, nodeAt(text, []), section, lacking)
}

function addRegistry(text: string, registry: string): TextEdit | undefined {
  const settings = nodeAt(text, ['settings'])
  if (settings?.kind !== 'map') return addSection(text, nodeAt(text, []), 'settings', { registries: ['public', registry] })
  return nodeAt(text, ['settings', 'registries']) === undefined
    ? addEntries(text, settings, { registries: ['public', registry] })
    : addToList(text, ['settings'], 'registries', registry)
}

function addToList(text: string, path: readonly string[], field: string, item: string | YamlMap): TextEdit | undefined {
  const list = nodeAt(text, [...path, field])
  if (list?.kind === 'list') return list.items.some((node) => isSame(node, item)) ? undefined : addItem(text, list, item)
  const parent = path.length === 0 ? undefined : nodeAt(text, path)
  if (parent?.kind === 'map') return addEntries(text, parent, { [field]: [item] })
  return path.length === 0 ? addSection(text, nodeAt(text, []), field, [item]) : undefined
}

/** The node that the keys lead to. */
export function nodeAt(text: string, path: readonly string[]): YamlNode | undefined {
  let node: YamlNode | undefined = readPolicyYaml(text).root
  for (const key of path) node = entryOf(node, key)
  return node
}

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
