/** Lines of policy to paste: the way out that a finding offers where the change turns out to be legitimate. */
import { workflowPath } from './continuity.ts'
import type { Account } from '../domain/account.ts'
import { boundTo } from '../domain/bound.ts'
import type { Evidence } from '../domain/evidence.ts'
import { GITHUB_ISSUER, GITHUB_URL, GITLAB_URL, type PublishIdentity, isGitHubIssuer } from '../domain/identity.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import { tagPattern } from './tag-pattern.ts'
import { DAY, later } from '../text/time.ts'

const PLAIN = /^[A-Za-z/.][A-Za-z0-9_./-]*$/
const OTHERWISE_READ = /^(?:true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan|[.][0-9].*|[.]+)$/i

/** A YAML scalar that means exactly this text, whatever is in it. */
export const yamlText = (text: string): string => (PLAIN.test(text) && !OTHERWISE_READ.test(text) ? text : JSON.stringify(text))

/** The policy's file, or where it would stand. */
export const policyFile = (policy: Policy): string => policy.source?.file ?? '.github/countersign.yml'

/** Indented, to stand below a sentence of help. */
const block = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('')

/**
 * Ends a sentence that says to name who publishes the package: with the lines, or with a full stop where it does not verify or could not be
 * had, which is never offered to be taken without an attestation.
 */
export function whoPublishes(pkg: LockedPackage, evidence: Evidence, account: Account | undefined, policy: Policy): string {
  if (evidence.kind === 'verified') return `:${publisherLines(pkg, evidence.identity, policy)}`
  return evidence.kind === 'unattested' ? `:${unattestedLines(pkg, account)}` : '.'
}

/** A publisher's entry that this identity meets wholly, and the package that uses it. */
export function publisherLines(pkg: LockedPackage, identity: PublishIdentity, policy: Policy): string {
  const { name, lines } = publisher(pkg, identity, policy)
  return block([...lines, 'packages:', `  ${yamlText(pkg.name)}: ${name}`])
}

/** The same beside entries that a pattern has: for this version and those after it. */
export function publisherBesideLines(pkg: LockedPackage, identity: PublishIdentity, policy: Policy, pattern: string): string {
  const { name, lines } = publisher(pkg, identity, policy)
  return block([...lines, ...entryLines(pkg, name, pattern)])
}

/** One more entry of a pattern, for this version and those after it, by a publisher that is there. */
export const publishedLines = (pkg: LockedPackage, publisher: string, pattern: string): string =>
  block(entryLines(pkg, yamlText(publisher), pattern))

const entryLines = ({ version }: LockedPackage, publisher: string, pattern: string): readonly string[] => [
  'packages:',
  `  ${yamlText(pattern)}:`,
  `    - { publisher: ${publisher}, versions: ${JSON.stringify(`>=${version}`)} }`,
]

interface DraftedPublisher {
  /** As YAML. */
  readonly name: string
  readonly lines: readonly string[]
}

function publisher(pkg: LockedPackage, identity: PublishIdentity, policy: Policy): DraftedPublisher {
  const github = isGitHubIssuer(identity.issuer)
  const repository = within(github ? GITHUB_URL : GITLAB_URL, identity.sourceRepositoryUri)
  const name = yamlText(freeName(repository, policy))
  const workflow = workflowPath(identity)?.replace(/^\/+/, '') ?? '.github/workflows/release.yml'
  const lines = [
    'publishers:',
    `  ${name}:`,
    ...(github ? [] : ['    provider: gitlab-ci']),
    ...(identity.issuer === GITHUB_ISSUER ? [] : [`    issuer: ${yamlText(identity.issuer)}`]),
    `    repository: ${yamlText(repository)}`,
    ...optional('repositoryId', identity.sourceRepositoryIdentifier),
    ...optional('ownerId', identity.sourceRepositoryOwnerIdentifier),
    `    workflow: ${yamlText(workflow)}`,
    ...(github ? gitHubLines(identity) : []),
    refLine(pkg, identity.sourceRepositoryRef ?? 'refs/heads/main'),
    `    triggers: [${yamlText(identity.buildTrigger ?? 'push')}]`,
  ]
  return { name, lines }
}

/** What differs from a publisher's defaults: signed by a reusable workflow, or run on another machine than GitHub's. */
function gitHubLines({ buildSignerUri, buildConfigUri, runnerEnvironment: runner }: PublishIdentity): readonly string[] {
  return [
    ...(buildSignerUri === buildConfigUri ? [] : [`    signer: ${yamlText(within(GITHUB_URL, buildSignerUri))}`]),
    ...(runner === undefined || runner === 'github-hosted' ? [] : [`    runner: ${yamlText(runner)}`]),
  ]
}

/** The repository's own name, so written that a policy takes it; with a number where it names another publisher already. */
function freeName(repository: string, { publishers }: Policy): string {
  const last = (repository.split('/').pop() ?? '').toLowerCase()
  const base = last.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'publisher'
  const taken = new Set(publishers.map(({ name }) => name))
  let name = base
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}`
  return name
}

const optional = (key: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`    ${key}: ${JSON.stringify(value)}`]

/** A tag that goes by the version or a number becomes a pattern, or the next release would be refused; a branch stands for itself. */
function refLine(pkg: LockedPackage, ref: string): string {
  const pattern = tagPattern(ref, pkg.version)
  return pattern === undefined ? `    refs: [${yamlText(ref)}]` : `    refGlobs: [${yamlText(pattern)}]`
}

const within = (host: string, uri: string): string => (uri.slice(0, host.length + 1) === `${host}/` ? uri.slice(host.length + 1) : uri)

/** Who may publish it without attestations. `versions`: from which one on, beside entries that are there. */
export function unattestedLines(pkg: LockedPackage, account: Account | undefined, pattern: string = pkg.name, versions?: string): string {
  const name = account === undefined ? 'NAME' : account.kind === 'staged' ? account.approver : account.name
  const range = versions === undefined ? '' : `, versions: ${JSON.stringify(versions)}`
  return block(['packages:', `  ${yamlText(pattern)}:`, `    - { unattested: true, accounts: [${yamlText(name)}]${range} }`])
}

/** A list of a publisher or an entry, with those who are missing in it. */
export function listLines(key: 'accounts' | 'maintainers.github' | 'maintainers.npm', names: readonly string[]): string {
  const [outer = '', inner] = key.split('.')
  const items = `[${[...new Set(names)].map(yamlText).join(', ')}]`
  return block(inner === undefined ? [`${outer}: ${items}`] : [`${outer}:`, `  ${inner}: ${items}`])
}

/** One version, its bytes or its address, these rules, for thirty days. */
export function exemptionLines(pkg: LockedPackage, rules: readonly RuleId[], now: string): string {
  const bound = boundTo(pkg)
  return block([
    'exemptions:',
    `  - package: ${yamlText(pkg.name)}`,
    `    version: ${yamlText(pkg.version)}`,
    ...(bound === undefined ? [] : [`    ${bound.kind}: ${yamlText(bound.text)}`]),
    `    rules: [${rules.toSorted().join(', ')}]`,
    '    reason: who confirmed it, and where',
    `    expires: ${later(now, 30 * DAY).slice(0, 10)}`,
  ])
}
