/**
 * Certified identity × publisher → every field in which they differ. What is compared is built from the expectation and
 * compared for equality; a certificate's text is never taken apart, searched or folded, but for the ASCII case of
 * GitHub's owner and repository names.
 */
import { GITHUB_URL, GITLAB_URL, type PublishIdentity, sameRepositoryName } from '../domain/identity.ts'
import type { GitHubPublisher, GitLabPublisher, Publisher } from '../domain/policy.ts'
import type { IdentityRule, Mismatch } from '../domain/standing.ts'
import { matchesRefGlob } from '../text/glob.ts'

export interface Comparison {
  readonly mismatches: readonly Mismatch[]
  /** What matched, and is still worth saying. */
  readonly notes: readonly string[]
}

export function compareIdentity(identity: PublishIdentity, publisher: Publisher): Comparison {
  const repository = compareRepository(identity, publisher)
  const mismatches = [
    ...equal('issuer-unexpected', 'issuer', publisher.issuer, identity.issuer),
    ...repository,
    ...compareWorkflow(identity, publisher, repository.length === 0),
    ...compareRef(identity, publisher),
    ...oneOf('trigger-unexpected', 'trigger', publisher.triggers, identity.buildTrigger),
    ...(publisher.environment === undefined
      ? []
      : equal('environment-unexpected', 'environment', publisher.environment, identity.deploymentEnvironment)),
    ...(publisher.provider === 'github-actions'
      ? equal('runner-unexpected', 'runner', publisher.runner ?? 'github-hosted', identity.runnerEnvironment)
      : []),
  ]
  return { mismatches, notes: mismatches.length === 0 ? notesOn(identity, publisher) : [] }
}

const base = (publisher: Publisher): string => (publisher.provider === 'github-actions' ? GITHUB_URL : GITLAB_URL)

/**
 * With a repository id the id decides, whatever the name is now; without, the name does. Every id that the policy gives
 * must be certified.
 */
function compareRepository(identity: PublishIdentity, publisher: Publisher): readonly Mismatch[] {
  const byName = publisher.repositoryId === undefined && !isNamed(identity.sourceRepositoryUri, publisher)
  return [
    ...(byName
      ? mismatch('repository-unexpected', 'repository', `${base(publisher)}/${publisher.repository}`, identity.sourceRepositoryUri)
      : []),
    ...compareId(
      'repository id',
      publisher.repositoryId,
      identity.sourceRepositoryIdentifier,
      publisher.repository,
      identity.sourceRepositoryUri,
    ),
    ...compareId(
      'owner id',
      publisher.ownerId,
      identity.sourceRepositoryOwnerIdentifier,
      ownerOf(publisher),
      identity.sourceRepositoryOwnerUri,
    ),
  ]
}

/**
 * Ids are text: `0390497226` and `3.9e8` are other ids. A certificate without the id that the policy wants is not met.
 */
function compareId(
  label: string,
  wanted: string | undefined,
  found: string | undefined,
  wantedName: string,
  foundName: string | undefined,
): readonly Mismatch[] {
  if (wanted === undefined || wanted === found) return []
  return mismatch(
    'repository-unexpected',
    label,
    `${wanted} (${wantedName})`,
    found === undefined ? undefined : `${found} (${foundName ?? 'unnamed'})`,
  )
}

const ownerOf = ({ repository }: Publisher): string => repository.split('/').slice(0, -1).join('/')

/** Scheme, host and the slash exactly; owner and name but for ASCII case. */
function isNamed(uri: string, publisher: Publisher): boolean {
  const start = `${base(publisher)}/`
  return uri.slice(0, start.length) === start && sameRepositoryName(uri.slice(start.length), publisher.repository)
}

/**
 * The Build Config URI is the certified repository, our workflow, `@` and a ref: the one certified as the source's, one
 * that the policy names, or the source commit. (Events such as `workflow_run` take the workflow from another ref than
 * the source.) Built whole and compared whole, so that no `@` in a tag can shift what is the path and what the ref.
 * Without a signer of its own the workflow signs itself.
 */
function compareWorkflow(identity: PublishIdentity, publisher: Publisher, inOurRepository: boolean): readonly Mismatch[] {
  const ref = identity.sourceRepositoryRef ?? publisher.refs[0] ?? publisher.refGlobs[0] ?? ''
  const refs = [ref, ...publisher.refs, ...(identity.sourceRepositoryDigest === undefined ? [] : [identity.sourceRepositoryDigest])]
  const workflows = workflowPaths(identity, publisher)
  const isOurs = refs.some((candidate) => workflows.some((workflow) => `${workflow}@${candidate}` === identity.buildConfigUri))
  // For people: a repository that is not ours is not what was expected.
  const wanted = inOurRepository ? (workflows[0] ?? '') : namedWorkflow(publisher)
  return [
    ...(isOurs ? [] : mismatch('workflow-unexpected', 'workflow (build config URI)', `${wanted}@${ref}`, identity.buildConfigUri)),
    ...compareSigner(identity, publisher),
  ]
}

const namedWorkflow = (publisher: Publisher): string =>
  publisher.provider === 'github-actions'
    ? `${GITHUB_URL}/${publisher.repository}/${publisher.workflow}`
    : `${publisher.issuer}/${publisher.repository}//${publisher.workflow}`

/**
 * The certified repository keeps its certified spelling: the ids, or the name but for case, have been compared already.
 */
function workflowPaths(identity: PublishIdentity, publisher: Publisher): readonly string[] {
  if (publisher.provider === 'github-actions') return [`${identity.sourceRepositoryUri}/${publisher.workflow}`]
  return gitLabPaths(identity, publisher)
}

/**
 * Fulcio stamps gitlab.com into the source URI of self-managed issuers too; their CI configuration is named by the
 * issuer's own host.
 */
function gitLabPaths(identity: PublishIdentity, publisher: GitLabPublisher): readonly string[] {
  const isKnown = identity.sourceRepositoryUri.slice(0, GITLAB_URL.length + 1) === `${GITLAB_URL}/`
  const project = isKnown ? identity.sourceRepositoryUri.slice(GITLAB_URL.length + 1) : publisher.repository
  return [publisher.issuer, GITLAB_URL].map((host) => `${host}/${project}//${publisher.workflow}`)
}

function compareSigner(identity: PublishIdentity, publisher: Publisher): readonly Mismatch[] {
  const named = publisher.provider === 'github-actions' ? publisher.signer : undefined
  if (named === undefined) return equal('signer-unexpected', 'signer (build signer URI)', identity.buildConfigUri, identity.buildSignerUri)
  return isSigner(identity.buildSignerUri, named)
    ? []
    : mismatch('signer-unexpected', 'signer (build signer URI)', `${GITHUB_URL}/${named}`, identity.buildSignerUri)
}

/** Owner and name of the reusable workflow but for ASCII case, the rest exactly. */
function isSigner(uri: string, signer: string): boolean {
  const start = `${GITHUB_URL}/`
  const nameLength = signer.split('/').slice(0, 2).join('/').length
  const found = uri.slice(start.length)
  return (
    uri.slice(0, start.length) === start &&
    sameRepositoryName(found.slice(0, nameLength), signer.slice(0, nameLength)) &&
    found.slice(nameLength) === signer.slice(nameLength)
  )
}

function compareRef({ sourceRepositoryRef: ref }: PublishIdentity, { refs, refGlobs }: Publisher): readonly Mismatch[] {
  if (ref !== undefined && (refs.includes(ref) || refGlobs.some((pattern) => matchesRefGlob(pattern, ref)))) return []
  return mismatch('ref-unexpected', 'ref', [...refs, ...refGlobs].join(', '), ref)
}

const equal = (rule: IdentityRule, label: string, wanted: string, found: string | undefined): readonly Mismatch[] =>
  wanted === found ? [] : mismatch(rule, label, wanted, found)

const oneOf = (rule: IdentityRule, label: string, wanted: readonly string[], found: string | undefined): readonly Mismatch[] =>
  found !== undefined && wanted.includes(found) ? [] : mismatch(rule, label, wanted.join(', '), found)

const mismatch = (rule: IdentityRule, label: string, wanted: string, found: string | undefined): readonly Mismatch[] => [
  { rule, label, wanted, found: found ?? 'none in the certificate' },
]

function notesOn(identity: PublishIdentity, publisher: GitHubPublisher | GitLabPublisher): readonly string[] {
  if (isNamed(identity.sourceRepositoryUri, publisher)) return []
  return [`the repository that the policy calls ${publisher.repository} is now ${identity.sourceRepositoryUri}; its id is the same`]
}
