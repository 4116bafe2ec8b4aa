/** Reads `final` of a shared policy: the keys that a policy which extends it may only tighten. */
import { type Closed, type FinalKey, finalKeyText } from '../../domain/policy-part.ts'
import { RULE_IDS } from '../../domain/rule-id.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { settings } from './fields.ts'
import { PUBLISHER_NAME } from './formats.ts'
import { parsePattern } from './packages.ts'
import { type Reading, type Shape, listOf, notOne, report, text } from './shape.ts'
import type { Sections } from './sections.ts'

type SettingName = keyof typeof settings
const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name)
const KNOWN = [...Object.keys(settings).map((name) => `settings.${name}`), ...RULE_IDS.map((rule) => `rules.${rule}`), 'exemptions']

const finalKey = text<FinalKey>({
  wanted: 'a key like settings.cooldown, rules.too-new, publishers.NAME, packages.PATTERN or exemptions',
  schema: { pattern: '^(exemptions|(settings|rules|publishers|packages)\\..+)$' },
  parse: (found) => {
    const at = found.indexOf('.')
    const [kind, name] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)]
    const isKnown = KNOWN.includes(found)
    if (kind === 'exemptions' && isKnown) return { value: { kind } }
    if (kind === 'settings' && isSetting(name)) return { value: { kind, name } }
    if (kind === 'rules' && isKnown) return { value: { kind, name } }
    if (kind === 'publishers' && PUBLISHER_NAME.test(name)) return { value: { kind, name } }
    const pattern = kind === 'packages' ? parsePattern(name) : undefined
    return pattern === undefined ? notOne(didYouMean(found, KNOWN)) : { value: { kind: 'packages', name: pattern.text } }
  },
})

export const finalShape: Shape<readonly FinalKey[]> = listOf(finalKey)

/** `declares`: whether a publisher or a pattern is in this file or in an earlier one. */
export function readFinal(sections: Sections, declares: (key: FinalKey) => boolean, reading: Reading): readonly Closed[] {
  const node = sections.node('final')
  const keys = node === undefined ? [] : (finalShape.read(node.value, '`final`', reading) ?? [])
  return keys.flatMap((key) => {
    const isNamed = key.kind === 'publishers' || key.kind === 'packages'
    if (!isNamed || declares(key)) return [{ key, file: reading.file }]
    report(reading, node?.value.place ?? START, `\`${finalKeyText(key)}\` is final, but is not declared`)
    return []
  })
}

const START = { line: 1, column: 1, start: 0, end: 0 }
