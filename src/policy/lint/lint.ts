/**
 * Finds what a valid policy could say better: each finding has its place, its severity, and the edit that corrects it
 * if that is mechanical.
 */
import type { Policy } from '../../domain/policy.ts'
import { readPolicyYaml } from '../read/policy-yaml.ts'
import { applyEdits } from '../write/edit.ts'
import { lintExemptions } from './exemptions.ts'
import { type LintContext, type LintFinding, type LintSubject, at } from './finding.ts'
import { lintLevels } from './levels.ts'
import { lintPackages } from './packages.ts'
import { lintPublishers } from './publishers.ts'
import { lintShared } from './shared.ts'
import { lintSource } from './source.ts'
import type { MapNode, YamlNode } from '../../text/yaml.ts'

export type { LintContext, LintFinding, LockedVersion } from './finding.ts'

/** `text` must be a valid policy. */
export function lintPolicy(text: string, policy: Policy, context: LintContext): readonly LintFinding[] {
  const { root } = readPolicyYaml(text)
  const section = (name: string): YamlNode | undefined => (root?.kind === 'map' ? valueOf(root, name) : undefined)
  const extended = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'extends')?.keyPlace : undefined
  const subject: LintSubject = {
    ...context,
    text,
    policy,
    extended,
    entries: (name) => {
      const node = section(name)
      return node?.kind === 'map' ? node.entries : []
    },
    items: (name) => {
      const node = section(name)
      return node?.kind === 'list' ? node.items : []
    },
  }
  const findings = [
    ...lintSettings(subject),
    ...lintLevels(subject),
    ...lintPublishers(subject),
    ...lintPackages(subject),
    ...lintExemptions(subject),
    ...lintShared(subject),
    ...lintSource(subject),
  ]
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

const valueOf = (map: MapNode, key: string): YamlNode | undefined => map.entries.find((entry) => entry.key === key)?.value

/**
 * The text with every mechanical correction, applied from the end. A correction that would empty a section, or that
 * overlaps with another, is left to a person.
 */
export function fixPolicyText(text: string, findings: readonly LintFinding[]): string {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.start - a.start)
  let fixed = text
  let from = Number.POSITIVE_INFINITY
  for (const fix of fixes) {
    const next = fix.end <= from ? applyEdits(fixed, [fix]) : fixed
    if (next === fixed || !isWhole(next)) continue
    fixed = next
    from = fix.start
  }
  return fixed
}

function isWhole(text: string): boolean {
  const { root, problems } = readPolicyYaml(text)
  return problems.length === 0 && root?.kind === 'map' && root.entries.every(({ value }) => value.kind !== 'nothing')
}

/** These settings apply to every package of a registry, permanently. */
const WITHOUT = {
  registriesWithoutMetadata: {
    message: 'versions from these registries come in at any age and from any account',
    help: 'Name only private registries of your own, on which no one else has an account. If they can, let them serve `time` and `_npmUser`.',
  },
  registriesWithoutAttestations: {
    message: 'at these registries a version that lost its attestation looks like one that never had one',
    help: 'If the network allows it, ask npm itself for evidence (`registry: public`) and remove this setting.',
  },
} as const
const isWithout = (key: string): key is keyof typeof WITHOUT => Object.hasOwn(WITHOUT, key)

function lintSettings({ policy: { settings }, entries }: LintSubject): readonly LintFinding[] {
  return entries('settings').flatMap(({ key, value }) => {
    const plain =
      key === 'registries' ? settings.registries.filter((registry) => /^http:\/\/(?!localhost[:/]|127\.|\[::1\])/.test(`${registry}/`)) : []
    return [
      ...plain.map((registry) => at(value.place, 'warning', `registry ${registry} is used without TLS`, 'Use its https address.')),
      ...(isWithout(key) ? [at(value.place, 'warning', WITHOUT[key].message, WITHOUT[key].help)] : []),
      ...(key === 'cooldown' && settings.cooldown === 0
        ? [
            at(
              value.place,
              'warning',
              'there is no cooldown: a version may come in as soon as it is published',
              'Most malicious versions are found within days. The default is 72h.',
            ),
          ]
        : []),
      ...(key === 'run' && settings.run === 'off'
        ? [
            at(
              value.place,
              'warning',
              'there is no run evidence: a publish by a failed or foreign run is not noticed',
              'Use `run: when-available`, or `off` for single entries only.',
            ),
          ]
        : []),
    ]
  })
}
