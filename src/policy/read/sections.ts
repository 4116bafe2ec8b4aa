/** Reads the top level of a policy file: one mapping with known sections, in a version that this program reads. */
import { didYouMean } from '../../text/did-you-mean.ts'
import { asMap } from './mapping.ts'
import { type Reading, report } from './shape.ts'
import type { MapEntry, YamlText } from '../../text/yaml.ts'

export const SECTIONS = ['version', 'extends', 'final', 'settings', 'rules', 'publishers', 'packages', 'exemptions'] as const
export type Section = (typeof SECTIONS)[number]

export interface Sections {
  /** `undefined` if the section is absent. */
  node(section: Section): MapEntry | undefined
  /** The entries of a section that is a mapping. Empty if it is absent. */
  entries(section: 'rules' | 'publishers' | 'packages'): readonly MapEntry[]
}

const START = { line: 1, column: 1, start: 0, end: 0 }

/** `undefined` if the text as a whole is not a policy, which has then been reported. */
export function readSections(
  { root, problems }: YamlText,
  reading: Reading,
  what: 'policy' | 'shared policy' = 'policy',
): Sections | undefined {
  const noun = `a ${what}`
  reading.problems.push(...problems)
  if (root === undefined || root.kind === 'nothing')
    return problems.length > 0 ? undefined : report(reading, START, `${noun} starts with \`version: 1\`; the file is empty`)
  const map = asMap(root, `the ${what}`, reading, `a mapping that starts with \`version: 1\``)
  if (map === undefined) return undefined
  for (const { key, keyPlace } of map.entries) {
    if (!SECTIONS.some((section) => section === key))
      report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a section of ${noun}${didYouMean(key, SECTIONS) || others()}`)
  }
  const node = (section: Section): MapEntry | undefined => map.entries.find((entry) => entry.key === section)
  checkVersion(node('version'), reading)
  const read = new Map<Section, readonly MapEntry[]>()
  return {
    node,
    entries: (section) => {
      const known = read.get(section) ?? entriesOf(node(section), reading)
      read.set(section, known)
      return known
    },
  }
}

const others = (): string => `; its sections are ${SECTIONS.map((section) => `\`${section}\``).join(', ')}`

function checkVersion(entry: MapEntry | undefined, reading: Reading): void {
  if (entry === undefined) return report(reading, START, 'the policy lacks `version: 1`')
  const { value } = entry
  if (value.kind === 'scalar' && value.text === '1') return
  const found = value.kind === 'scalar' ? `, found ${JSON.stringify(value.text.slice(0, 60))}` : ''
  report(reading, value.place, `\`version\` must be 1${found}; this program reads version 1 of the format`)
}

function entriesOf(entry: MapEntry | undefined, reading: Reading): readonly MapEntry[] {
  return entry === undefined ? [] : (asMap(entry.value, `\`${entry.key}\``, reading, 'a mapping')?.entries ?? [])
}
