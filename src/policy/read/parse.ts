/**
 * Policy text → Policy, or everything that is wrong with it at once. What is not understood is refused: a typo that were ignored
 * would silently allow more.
 */
import { type PolicyReference } from '../../domain/policy-reference.ts'
import { type Exemption, DEFAULT_SETTINGS, type PackageRule, type Policy, type Publisher, type Settings } from '../../domain/policy.ts'
import type { Level } from '../../domain/finding.ts'
import { RULE_IDS, type RuleId, isRuleId } from '../../domain/rule-id.ts'
import type { Problem } from '../../errors.ts'
import { FIXED_RULES } from '../../rules/traits.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { type YamlText } from '../../text/yaml.ts'
import { reference, referenceNodes } from './extends.ts'
import { SETTINGS, settings as settingsFields } from './fields.ts'
import { readPolicyYaml } from './policy-yaml.ts'
import { type ExtendedPolicy, type SharedPolicy, mergeShared, readShared } from './shared.ts'
import { invalid } from './invalid.ts'
import { readExemption } from './exemption.ts'
import { type Publishers, readPackageRule } from './packages.ts'
import { type FileReading, readPublisher } from './publisher.ts'
import { open } from './mapping.ts'
import { refuse, report, word } from './shape.ts'
import { type Sections, readSections } from './sections.ts'

export type { ExtendedPolicy } from './shared.ts'

/** What only the one who read the file knows. */
export interface PolicyOrigin {
  readonly commit: string | undefined
  /** Hex, of the text. */
  readonly sha256: string
  /** What the `references` ask for. */
  readonly extended: readonly ExtendedPolicy[]
}

/** The text of a policy, read once: what it extends, which has to be read first, and then what it says. */
export interface OpenedPolicy {
  /** The well-formed references under `extends:`, each once. `read` says what is wrong with the others. */
  readonly references: readonly PolicyReference[]
  /** Throws a GateError POLICY_INVALID with every problem of the file. */
  readonly read: (origin: PolicyOrigin) => Policy
}

export function openPolicy(text: string, file: string): OpenedPolicy {
  const yaml = readPolicyYaml(text)
  const references = referencesIn(yaml, file)
  return { references, read: (origin) => readWhole(yaml, references, { ...origin, file, text }) }
}

/** Throws a GateError POLICY_INVALID with every problem of the file. */
export const parsePolicy = (text: string, file: string, origin: PolicyOrigin): Policy => openPolicy(text, file).read(origin)

function referencesIn({ root }: YamlText, file: string): readonly PolicyReference[] {
  const node = root?.kind === 'map' ? root.entries.find((entry) => entry.key === 'extends')?.value : undefined
  const found = (node === undefined ? [] : referenceNodes(node)).map((item) => reference.read(item, { label: file, problems: [] }))
  return [...new Map(found.flatMap((item) => (item === undefined ? [] : [[item.from, item] as const]))).values()]
}

function readWhole(
  yaml: YamlText,
  references: readonly PolicyReference[],
  origin: PolicyOrigin & { readonly file: string; readonly text: string },
): Policy {
  const { file, text } = origin
  const shared = origin.extended.map((extended) => readShared(extended))
  const problems: Problem[] = []
  const sections = readSections(yaml, { file, label: 'the policy', problems })
  const beforeReferences = problems.length
  if (sections !== undefined) checkReferences(sections, origin, { file, label: '`extends`', problems })
  const isWhole = problems.length === beforeReferences
  const policy = sections === undefined ? undefined : readPolicy(sections, shared, isWhole, { file, label: 'the policy', problems })
  if (policy === undefined || problems.length > 0) throw invalid(file, problems)
  const extended = references.flatMap((found) =>
    origin.extended.filter(({ from }) => from === found.from).map(({ sha256 }) => ({ reference: found, sha256 })),
  )
  return { ...policy, source: { file, commit: origin.commit, sha256: origin.sha256, extends: extended, text } }
}

/** `isWhole`: every shared file was read. Else a publisher that is not declared here may be in one of them. */
function readPolicy(sections: Sections, shared: readonly SharedPolicy[], isWhole: boolean, reading: FileReading): Policy {
  const publishers = new Map<string, Publisher | undefined>(
    shared.flatMap(({ publishers }) => publishers.map((publisher): [string, Publisher] => [publisher.name, publisher])),
  )
  for (const entry of sections.entries('publishers')) publishers.set(entry.key, readPublisher(entry, reading))
  const own: Policy = {
    source: undefined,
    settings: readSettings(sections, reading),
    levels: readLevels(sections, reading),
    publishers: [...publishers.values()].filter((publisher) => publisher !== undefined),
    packages: readPackages(sections, isWhole ? publishers : unsure(publishers), reading),
    exemptions: readExemptions(sections, reading),
  }
  return { ...own, packages: mergeShared(own.packages, shared) }
}

const unsure = (publishers: Publishers): Publishers => ({
  has: () => true,
  get: (name) => publishers.get(name),
  keys: () => publishers.keys(),
})

function readSettings(sections: Sections, reading: FileReading): Settings {
  const node = sections.node('settings')
  const opened = node === undefined ? undefined : open(node.value, SETTINGS, { ...reading, label: '`settings`' }, node.keyPlace)
  const run = opened?.get(settingsFields.run)
  const ecosystems = opened?.get(settingsFields.ecosystems)
  return {
    cooldown: opened?.get(settingsFields.cooldown) ?? DEFAULT_SETTINGS.cooldown,
    cooldownSecurityFixes: opened?.get(settingsFields.cooldownSecurityFixes) ?? DEFAULT_SETTINGS.cooldownSecurityFixes,
    unlisted: opened?.get(settingsFields.unlisted) ?? DEFAULT_SETTINGS.unlisted,
    ...readRegistries(opened),
    ...(ecosystems === undefined ? {} : { ecosystems }),
    run: run ?? DEFAULT_SETTINGS.run,
    ...(run === undefined ? {} : { runStated: true }),
    ...readSourceSettings(opened),
  }
}

function readRegistries(opened: ReturnType<typeof open>): Pick<Settings, 'registries' | 'registriesStated'> {
  const registries = opened?.get(settingsFields.registries)
  return registries === undefined ? { registries: DEFAULT_SETTINGS.registries } : { registries, registriesStated: true }
}

function readSourceSettings(opened: ReturnType<typeof open>): Pick<Settings, 'source' | 'cooldownUntagged' | 'attestationLostAfter'> {
  const [source, cooldownUntagged] = [opened?.get(settingsFields.source), opened?.get(settingsFields.cooldownUntagged)]
  const attestationLostAfter = opened?.get(settingsFields.attestationLostAfter)
  return {
    ...(source === undefined ? {} : { source }),
    ...(cooldownUntagged === undefined ? {} : { cooldownUntagged }),
    ...(attestationLostAfter === undefined ? {} : { attestationLostAfter }),
  }
}

const level = word<Level | 'off'>(['error', 'warning', 'notice', 'off'])

function readLevels(sections: Sections, reading: FileReading): Policy['levels'] {
  const levels: Partial<Record<RuleId, Level | 'off'>> = {}
  for (const { key, keyPlace, value } of sections.entries('rules')) {
    const found = level.read(value, { ...reading, label: `\`${key}\`` })
    if (!isRuleId(key)) report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a rule${didYouMean(key, RULE_IDS)}`)
    else if (found !== undefined && found !== 'error' && FIXED_RULES.includes(key))
      report(reading, value.place, `\`${key}\` is always an error`)
    else if (found !== undefined) levels[key] = found
  }
  return levels
}

function readPackages(sections: Sections, publishers: Publishers, reading: FileReading): readonly PackageRule[] {
  return sections
    .entries('packages')
    .map((entry) => readPackageRule(entry, publishers, reading))
    .filter((rule) => rule !== undefined)
}

function readExemptions(sections: Sections, reading: FileReading): readonly Exemption[] {
  const node = sections.node('exemptions')?.value
  if (node === undefined) return []
  if (node.kind !== 'list') {
    refuse(node, { ...reading, label: '`exemptions`' }, 'a list of exemptions')
    return []
  }
  return node.items.map((item) => readExemption(item, reading)).filter((exemption) => exemption !== undefined)
}

function checkReferences(sections: Sections, origin: PolicyOrigin, reading: FileReading): void {
  const node = sections.node('extends')
  if (node === undefined) return
  const nodes = referenceNodes(node.value)
  if (nodes.length === 0) refuse(node.value, reading, 'a reference or a list of references')
  for (const item of nodes) {
    const found = reference.read(item, reading)
    if (found !== undefined && !origin.extended.some(({ from }) => from === found.from))
      report(reading, item.place, `\`${found.from}\` is not there, or may not be read`)
  }
}
