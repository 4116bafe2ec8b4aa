/**
 * Drafts the publisher that a certified identity meets. It is no more general than what continuity would let the next
 * version do.
 */
import { workflowPath } from '../../weighing/continuity.ts'
import { GITHUB_URL, GITLAB_URL, type PublishIdentity, isGitHubIssuer } from '../../domain/identity.ts'
import type { PackageVersion } from '../../domain/package.ts'
import type { Publisher } from '../../domain/policy.ts'
import { tagPattern } from '../../weighing/tag-pattern.ts'
import * as formats from '../read/formats-identity.ts'
import { numericId, words } from '../read/formats.ts'
import { type TextShape, fits } from '../read/shape.ts'

export type Certified =
  { readonly kind: 'publisher'; readonly publisher: Publisher } | { readonly kind: 'unwritable'; readonly because: string }

const NOWHERE = { file: '', line: 0 }

/** A publisher without a name that matches exactly this identity. `unwritable` if a policy cannot express it. */
export function publisherFrom(identity: PublishIdentity, version: PackageVersion): Certified {
  const isGitHub = isGitHubIssuer(identity.issuer)
  const host = isGitHub ? GITHUB_URL : GITLAB_URL
  const repository = within(host, identity.sourceRepositoryUri)
  const path = workflowPath(identity)
  const workflow = isGitHub ? path : path?.replace(/^\//, '')
  const { buildTrigger, sourceRepositoryRef } = identity
  if (repository === undefined || workflow === undefined || sourceRepositoryRef === undefined || buildTrigger === undefined) {
    return {
      kind: 'unwritable',
      because: `its certificate names no repository, workflow, ref and trigger of a supported provider (${identity.issuer})`,
    }
  }
  const common = { name: '', repository, workflow, triggers: [buildTrigger], ...refOf(sourceRepositoryRef, version), ...commonOf(identity) }
  // A publisher's `runner` is one of two kinds. A certificate that names none meets no entry.
  if (isGitHub && identity.runnerEnvironment === undefined)
    return { kind: 'unwritable', because: 'its certificate does not say on which kind of runner it ran, but a policy has to name one' }
  const own = isGitHub ? gitHubOf(identity) : { provider: 'gitlab-ci' as const }
  const publisher: Publisher = { ...common, ...own }
  const odd = unwritable(publisher)
  return odd === undefined
    ? { kind: 'publisher', publisher }
    : { kind: 'unwritable', because: `its certificate names ${odd}, which a policy cannot name` }
}

const commonOf = (identity: PublishIdentity) => ({
  issuer: identity.issuer,
  repositoryId: identity.sourceRepositoryIdentifier,
  ownerId: identity.sourceRepositoryOwnerIdentifier,
  environment: identity.deploymentEnvironment,
  maintainers: { github: undefined, npm: undefined },
  since: undefined,
  until: undefined,
  declaredAt: NOWHERE,
})

const gitHubOf = ({ buildSignerUri, buildConfigUri, runnerEnvironment }: PublishIdentity) => ({
  provider: 'github-actions' as const,
  signer: buildSignerUri === buildConfigUri ? undefined : (within(GITHUB_URL, buildSignerUri) ?? buildSignerUri),
  runner: runnerEnvironment === 'github-hosted' ? undefined : runnerEnvironment,
  tag: undefined,
  branches: [],
})

const within = (host: string, uri: string): string | undefined =>
  uri.slice(0, host.length + 1) === `${host}/` ? uri.slice(host.length + 1) : undefined

/** A tag is used once: it becomes a pattern for the tags after it, as in continuity. Every other ref stays as it is. */
export function refOf(
  ref: string,
  { version }: PackageVersion,
): { readonly refs: readonly string[]; readonly refGlobs: readonly string[] } {
  const glob = tagPattern(ref, version)
  return glob === undefined ? { refs: [ref], refGlobs: [] } : { refs: [], refGlobs: [glob] }
}

/** The first value that the policy's own reader would refuse. */
function unwritable(publisher: Publisher): string | undefined {
  const isGitHub = publisher.provider === 'github-actions'
  const values: readonly (readonly [TextShape<unknown>, string | undefined])[] = [
    [isGitHub ? formats.gitHubRepository : formats.gitLabProject, publisher.repository],
    [isGitHub ? formats.gitHubWorkflow : formats.gitLabConfig, publisher.workflow],
    ...publisher.refs.map((ref) => [formats.exactRef, ref] as const),
    ...publisher.refGlobs.map((glob) => [formats.refGlob, glob] as const),
    ...publisher.triggers.map((event) => [formats.trigger, event] as const),
    [formats.issuer, publisher.issuer],
    [numericId, publisher.repositoryId],
    [numericId, publisher.ownerId],
    [words(''), publisher.environment],
    [formats.signer, isGitHub ? publisher.signer : undefined],
  ]
  return values.find(([shape, value]) => value !== undefined && !fits(shape, value))?.[1]
}

/** Equal for two publishers that differ only in refs, triggers and environment. */
export function publisherKey(publisher: Publisher): string {
  const { provider, issuer: by, repository, repositoryId, ownerId, workflow } = publisher
  const own = publisher.provider === 'github-actions' ? [publisher.signer, publisher.runner] : []
  return JSON.stringify([provider, by, repositoryId ?? repository.toLowerCase(), ownerId, workflow, ...own])
}

/**
 * Joins everything that was seen of one publisher. The last is the most recent, so its repository name is the current
 * one.
 */
export function joinPublishers(seen: readonly [Publisher, ...Publisher[]], name: string): Publisher {
  const latest = seen.at(-1) ?? seen[0]
  const all = (of: (publisher: Publisher) => readonly string[]): readonly string[] => [...new Set(seen.flatMap(of))]
  const environments = new Set(seen.map(({ environment }) => environment))
  return {
    ...latest,
    name,
    refs: all(({ refs }) => refs),
    refGlobs: all(({ refGlobs }) => refGlobs),
    triggers: all(({ triggers }) => triggers),
    environment: environments.size === 1 ? latest.environment : undefined,
  }
}

/** `octo-widget`. If that is taken: with the workflow's name, then with a number. */
export function publisherName({ repository, workflow }: Publisher, isTaken: (name: string) => boolean): string {
  const slug = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  const [owner = '', ...rest] = repository.split('/')
  const base = slug(owner) === slug(rest.join('-')) ? slug(owner) : slug(repository)
  const withWorkflow = `${base}-${slug((workflow.split('/').at(-1) ?? '').replace(/\.ya?ml$/, ''))}`
  const candidates = [base, withWorkflow, ...Array.from({ length: 1000 }, (_, index) => `${withWorkflow}-${index + 2}`)]
  return candidates.find((name) => name !== '' && !isTaken(name)) ?? withWorkflow
}
