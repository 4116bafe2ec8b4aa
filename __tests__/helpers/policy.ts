/** Policies as values. Tests of policy/ read them from YAML. */
import { GITHUB_ISSUER } from '../../src/domain/identity.ts'
import { printPolicy } from '../../src/policy/write/print.ts'
import { type Entry, type GitHubPublisher, NO_POLICY, type PackageRule, type Policy } from '../../src/domain/policy.ts'

export const FILE = '.github/countersign.yml'
const declaredAt = { file: FILE, line: 5 }

/** octo/widget exactly, as helpers/candidate.ts has it. */
export const publisher = (parts: Partial<GitHubPublisher> = {}): GitHubPublisher => ({
  provider: 'github-actions',
  name: 'octo',
  repository: 'octo/widget',
  repositoryId: '4242',
  ownerId: '2424',
  workflow: '.github/workflows/release.yml',
  signer: undefined,
  refs: ['refs/heads/main'],
  refGlobs: [],
  triggers: ['push'],
  environment: undefined,
  runner: undefined,
  tag: undefined,
  branches: [],
  issuer: GITHUB_ISSUER,
  maintainers: { github: undefined, npm: undefined },
  since: undefined,
  until: undefined,
  declaredAt,
  ...parts,
})

const BASE = { versions: undefined, cooldown: undefined, run: undefined, declaredAt: { file: FILE, line: 12 } }

export const byPublisher = (parts: Partial<GitHubPublisher> = {}, entry: Partial<Extract<Entry, { kind: 'publisher' }>> = {}): Entry => ({
  ...BASE,
  kind: 'publisher',
  publisher: publisher(parts),
  ...entry,
})
export const byAccounts = (...[first, ...rest]: [string, ...string[]]): Entry => ({
  ...BASE,
  kind: 'unattested',
  accounts: [first, ...rest],
  since: undefined,
  until: undefined,
})
export const byTag = (taggedIn: string, parts: Partial<Extract<Entry, { kind: 'unattested' }>> = {}): Entry => ({
  ...BASE,
  ...{ kind: 'unattested', accounts: [], taggedIn, since: undefined, until: undefined },
  ...parts,
})
export const byRegistry = (registry: string): Entry => ({
  ...BASE,
  ...{ kind: 'unattested', accounts: [], registry, since: undefined, until: undefined },
})
export const deny = (parts: Partial<Extract<Entry, { kind: 'deny' }>> = {}): Entry => ({
  ...BASE,
  kind: 'deny',
  reason: undefined,
  ...parts,
})

/** An entry of the action `octo/lib`. */
export function action(parts: Partial<Extract<Entry, { kind: 'action' }>> = {}): PackageRule {
  const entry: Entry = {
    ...BASE,
    kind: 'action',
    repositoryId: '11',
    ownerId: '22',
    branches: [],
    detached: false,
    immutable: undefined,
    ...parts,
  }
  return { pattern: { text: 'actions:octo/lib', kind: 'exact' }, entries: [entry], declaredAt: { file: FILE, line: 11 } }
}

export interface PolicyParts extends Partial<Omit<Policy, 'settings'>> {
  readonly settings?: Partial<Policy['settings']>
}

/** An empty policy file, with the lines that the test is about. */
export function policy({ settings, ...parts }: PolicyParts = {}): Policy {
  const stated = settings?.registries === undefined ? {} : ({ registriesStated: true } as const)
  const said: Policy = { ...NO_POLICY, settings: { ...NO_POLICY.settings, ...stated, ...settings }, ...parts }
  return { ...said, source: { file: FILE, commit: undefined, sha256: '0'.repeat(64), extends: [], text: textOf(said) } }
}

/** Publishers that only an entry names are declared in the file as well. */
function textOf(said: Policy): string {
  const used = said.packages.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'publisher' ? [entry.publisher] : [])))
  const publishers = new Map([...said.publishers, ...used].map((one) => [one.name, one]))
  return printPolicy({ ...said, publishers: [...publishers.values()] })
}

/** A policy with these entries for `lib`. */
export function forLib(first: Entry, ...rest: Entry[]): PolicyParts {
  const rule: PackageRule = { pattern: { text: 'lib', kind: 'exact' }, entries: [first, ...rest], declaredAt: { file: FILE, line: 11 } }
  return { packages: [rule] }
}
