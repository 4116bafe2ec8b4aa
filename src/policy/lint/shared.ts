/** Finds what a policy repeats from the files that it extends, and where it differs from them. */
import type { Entry, Exemption, PackageRule, Policy, Publisher } from '../../domain/policy.ts'
import { isRuleId } from '../../domain/rule-id.ts'
import { SETTINGS } from '../read/fields.ts'
import { entryYaml, exemptionYaml, policyYaml, publisherYaml } from '../write/to-yaml.ts'
import { type LintFinding, type LintSubject, at, removal } from './finding.ts'
import type { MapEntry } from '../../text/yaml.ts'

export function lintShared(subject: LintSubject): readonly LintFinding[] {
  const { shared, policy, extended } = subject
  if (shared === undefined || extended === undefined) return []
  const overrides = (policy.source?.overrides ?? []).map(({ line, loosens }) =>
    at(
      extended,
      loosens ? 'warning' : 'notice',
      `differs from the shared policy: ${line}`,
      'Remove the local lines, unless this repository needs them.',
    ),
  )
  return [
    ...overrides,
    ...lintSettings(subject, shared),
    ...lintLevels(subject, shared),
    ...lintPublishers(subject, shared),
    ...lintPackages(subject, shared),
    ...lintExemptions(subject, shared),
  ]
}

type NamedSection = Parameters<LintSubject['entries']>[0]

/** `where`: the place that says the same. */
function repeated(
  { text, entries }: LintSubject,
  section: NamedSection,
  { keyPlace, value }: MapEntry,
  what: string,
  where: string,
): LintFinding {
  return at(keyPlace, 'notice', `${what} repeats ${where}`, 'Remove it.', removal(text, keyPlace, value, entries(section).length))
}

const declarationOf = ({ declaredAt: { file, line } }: PackageRule | Publisher | Exemption): string => `${file}:${line}`

function lintSettings(subject: LintSubject, shared: Policy): readonly LintFinding[] {
  const stated = policyYaml(shared)['settings']
  const own = policyYaml(subject.policy)['settings']
  const valueOf = (settings: unknown, key: string): string => JSON.stringify(asRecord(settings)[key])
  return subject
    .entries('settings')
    .filter(({ key }) => SETTINGS.fields.some((field) => field.key === key) && Object.hasOwn(asRecord(stated), key))
    .filter(({ key }) => valueOf(stated, key) === valueOf(own, key))
    .map((entry) => repeated(subject, 'settings', entry, `\`${entry.key}\``, 'the shared policy'))
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => ({ ...(typeof value === 'object' ? value : {}) })

const lintLevels = (subject: LintSubject, shared: Policy): readonly LintFinding[] =>
  subject
    .entries('rules')
    .filter(({ key }) => isRuleId(key) && shared.levels[key] !== undefined && shared.levels[key] === subject.policy.levels[key])
    .map((entry) => repeated(subject, 'rules', entry, `\`${entry.key}\``, 'the shared policy'))

function lintPublishers(subject: LintSubject, shared: Policy): readonly LintFinding[] {
  return subject.entries('publishers').flatMap((entry) => {
    const own = subject.policy.publishers.find(({ name }) => name === entry.key)
    const same = own === undefined ? undefined : shared.publishers.find((one) => textOf(one) === textOf(own))
    if (same === undefined) return []
    if (same.name === entry.key) return [repeated(subject, 'publishers', entry, `publisher \`${entry.key}\``, declarationOf(same))]
    const message = `publisher \`${entry.key}\` is \`${same.name}\` of ${declarationOf(same)} under another name`
    return [at(entry.keyPlace, 'notice', message, `Use \`${same.name}\` instead, and remove this one.`)]
  })
}

const textOf = (publisher: Publisher): string => JSON.stringify(publisherYaml(publisher))
/** Compares what a publisher is, not its name. */
const entryText = (entry: Entry): string =>
  JSON.stringify([entryYaml(entry), entry.kind === 'publisher' ? publisherYaml(entry.publisher) : null])

function lintPackages(subject: LintSubject, shared: Policy): readonly LintFinding[] {
  return subject.entries('packages').flatMap((entry) => {
    const rule = subject.policy.packages.find(({ pattern }) => pattern.text === entry.key)
    const own = (rule?.entries ?? []).filter(({ declaredAt }) => declaredAt.file === subject.policy.source?.file)
    // If a broader pattern says the same, another check reports it.
    const same = shared.packages.find(({ pattern }) => pattern.text === entry.key)
    const known = new Set(same?.entries.map(entryText))
    const isSaid = same !== undefined && own.length > 0 && own.every((one) => known.has(entryText(one)))
    return isSaid ? [repeated(subject, 'packages', entry, `\`${entry.key}\``, declarationOf(same))] : []
  })
}

function lintExemptions({ policy, items, text }: LintSubject, shared: Policy): readonly LintFinding[] {
  const nodes = items('exemptions')
  return nodes.flatMap((node, index) => {
    const own = policy.exemptions[index]
    const same = own === undefined ? undefined : shared.exemptions.find((one) => boundAs(one) === boundAs(own))
    if (own === undefined || same === undefined) return []
    const message = `the exemption for ${own.package}@${own.version} repeats ${declarationOf(same)}`
    return [at(node.place, 'notice', message, 'Remove it.', removal(text, node.place, node, nodes.length))]
  })
}

const boundAs = (exemption: Exemption): string => JSON.stringify({ ...exemptionYaml(exemption), reason: '', approvedBy: '' })
