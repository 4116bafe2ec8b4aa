/** Policies that `extends:` brings in: publishers to use and packages to refuse, one level deep. What is local wins; a refusal always does. */
import { isNonEmpty } from '../../domain/brand.ts'
import type { Entry, PackageRule, Publisher } from '../../domain/policy.ts'
import type { Problem } from '../../errors.ts'
import { readPackageRule } from './packages.ts'
import { readPolicyYaml } from './policy-yaml.ts'
import { type FileReading, readPublisher } from './publisher.ts'
import { invalid } from './invalid.ts'
import { report } from './shape.ts'
import { type Sections, readSections } from './sections.ts'

/** A file that `extends:` names, as it was read. */
export interface ExtendedPolicy {
  /** The reference, as written. */
  readonly from: string
  readonly text: string
  /** Hex. */
  readonly sha256: string
}

export interface SharedPolicy {
  readonly publishers: readonly Publisher[]
  /** Entries with `deny` only. */
  readonly packages: readonly PackageRule[]
}

/** Throws a GateError POLICY_INVALID that names the shared file. */
export function readShared({ from, text }: ExtendedPolicy): SharedPolicy {
  const problems: Problem[] = []
  const reading: FileReading = { file: from, label: 'the shared policy', problems }
  const sections = readSections(readPolicyYaml(text), reading, 'a shared policy')
  const shared = sections === undefined ? undefined : readSharedSections(sections, reading)
  if (shared === undefined || problems.length > 0) throw invalid(from, problems)
  return shared
}

function readSharedSections(sections: Sections, reading: FileReading): SharedPolicy {
  for (const section of ['extends', 'settings', 'rules', 'exemptions'] as const) {
    const entry = sections.node(section)
    if (entry !== undefined)
      report(
        reading,
        entry.keyPlace,
        `a shared policy has \`publishers\`, and \`packages\` with \`deny\`; \`${section}\` belongs to the policy that extends it`,
      )
  }
  const publishers = sections.entries('publishers').map((entry) => readPublisher(entry, reading))
  const packages: PackageRule[] = []
  for (const entry of sections.entries('packages')) {
    const rule = readPackageRule(entry, new Map(), { ...reading, problems: reading.problems })
    if (rule?.entries.some(({ kind }) => kind !== 'deny') === true)
      report(reading, entry.keyPlace, 'in a shared policy `packages` may only `deny`')
    if (rule !== undefined) packages.push(rule)
  }
  return { publishers: publishers.filter((publisher) => publisher !== undefined), packages }
}

/** One rule per pattern: the local entries, then what the shared policies refuse. */
export function mergeShared(own: readonly PackageRule[], shared: readonly SharedPolicy[]): readonly PackageRule[] {
  const rules = new Map<string, PackageRule>(own.map((rule) => [rule.pattern.text, rule]))
  for (const rule of shared.flatMap(({ packages }) => packages)) {
    const local = rules.get(rule.pattern.text)
    const entries: readonly Entry[] = [...(local?.entries ?? []), ...rule.entries]
    if (isNonEmpty(entries)) rules.set(rule.pattern.text, { ...(local ?? rule), entries })
  }
  return [...rules.values()]
}
