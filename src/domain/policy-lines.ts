/** Lines of policy to paste: the way out that a finding offers where the change turns out to be legitimate. */
import { workflowPath } from './continuity.ts'
import type { Account } from './account.ts'
import { GITHUB_ISSUER, GITHUB_URL, GITLAB_URL, type PublishIdentity, isGitHubIssuer } from './identity.ts'
import type { LockedPackage } from './package.ts'
import type { Policy } from './policy.ts'
import type { RuleId } from './rule-id.ts'
import { tagPattern } from './tag-pattern.ts'
import { DAY, later } from './time.ts'

const PLAIN = /^[A-Za-z/.][A-Za-z0-9_./-]*$/
const OTHERWISE_READ = /^(?:true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan|[.][0-9].*|[.]+)$/i

/** A YAML scalar that means exactly this text, whatever is in it. */
export const yamlText = (text: string): string => (PLAIN.test(text) && !OTHERWISE_READ.test(text) ? text : JSON.stringify(text))

/** The policy's file, or where it would stand. */
export const policyFile = (policy: Policy): string => policy.source?.file ?? '.github/countersign.yml'

/** Indented, to stand below a sentence of help. */
const block = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('')

/** A publisher's entry that this identity meets wholly, and the package that uses it. */
export function publisherLines(pkg: LockedPackage, identity: PublishIdentity): string {
  const { name, lines } = publisher(pkg, identity)
  return block([...lines, 'packages:', `  ${yamlText(pkg.name)}: ${name}`])
}

/** The same beside entries that the package has: for this version and those after it. */
export function publisherBesideLines(pkg: LockedPackage, identity: PublishIdentity): string {
  const { name, lines } = publisher(pkg, identity)
  return block([
    ...lines,
    'packages:',
    `  ${yamlText(pkg.name)}:`,
    `    - { publisher: ${name}, versions: ${JSON.stringify(`>=${pkg.version}`)} }`,
  ])
}

function publisher(pkg: LockedPackage, identity: PublishIdentity): { readonly name: string; readonly lines: readonly string[] } {
  const github = isGitHubIssuer(identity.issuer)
  const repository = within(github ? GITHUB_URL : GITLAB_URL, identity.sourceRepositoryUri)
  const name = (repository.split('/').pop() ?? '').toLowerCase().replace(/[^a-z0-9-]+/g, '-') || 'publisher'
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

const optional = (key: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`    ${key}: ${JSON.stringify(value)}`]

/** A ref that carries the version, and any tag that goes by a number, becomes a pattern, or the next release would be refused. */
function refLine(pkg: LockedPackage, ref: string): string {
  const pattern = tagPattern(ref, pkg.version) ?? (ref.includes(pkg.version) ? ref.replaceAll(pkg.version, '*') : undefined)
  return pattern === undefined ? `    refs: [${yamlText(ref)}]` : `    refGlobs: [${yamlText(pattern)}]`
}

const within = (host: string, uri: string): string => (uri.slice(0, host.length + 1) === `${host}/` ? uri.slice(host.length + 1) : uri)

/** Who may publish it without attestations. */
export function unattestedLines(pkg: LockedPackage, account: Account | undefined): string {
  const name = account === undefined ? 'NAME' : account.kind === 'staged' ? account.approver : account.name
  return block(['packages:', `  ${yamlText(pkg.name)}:`, `    - { unattested: true, accounts: [${yamlText(name)}] }`])
}

/** One version, these bytes, these rules, for thirty days. */
export function exemptionLines(pkg: LockedPackage, rules: readonly RuleId[], now: string): string {
  return block([
    'exemptions:',
    `  - package: ${yamlText(pkg.name)}`,
    `    version: ${yamlText(pkg.version)}`,
    ...(pkg.integrity === undefined ? [] : [`    integrity: ${yamlText(pkg.integrity)}`]),
    `    rules: [${rules.join(', ')}]`,
    '    reason: who confirmed it, and where',
    `    expires: ${later(now, 30 * DAY).slice(0, 10)}`,
  ])
}
