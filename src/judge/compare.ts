/**
 * Compares a certified identity with a publisher and returns every field that differs. The expected text is built from
 * the publisher and compared for equality. A certificate's text is never split, searched or folded. One exception: the
 * ASCII case of GitHub's owner and repository names.
 */
import { GITHUB_URL, GITLAB_URL, type PublishIdentity, sameRepositoryName } from '../domain/identity.ts'
import type { GitHubPublisher, GitLabPublisher, Publisher } from '../domain/policy.ts'
import type { IdentityRule, Mismatch } from '../domain/standing.ts'
import { matchesRefGlob } from '../text/glob.ts'

export interface IdentityComparison {
  readonly mismatches: readonly Mismatch[]
  /** Things that matched but are worth a note in the report. */
  readonly notes: readonly string[]
}

export function compareIdentity(identity: PublishIdentity, publisher: Publisher): IdentityComparison {
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
 * If the policy gives a repository id, the id decides and the name does not matter. Otherwise the name decides. The
 * certificate must have every id that the policy gives.
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
 * Ids are compared as text: `0390497226` and `3.9e8` are other ids. A certificate without the wanted id does not match.
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

/** Scheme, host and slash must be equal. Owner and name may differ in ASCII case. */
function isNamed(uri: string, publisher: Publisher): boolean {
  const start = `${base(publisher)}/`
  return uri.slice(0, start.length) === start && sameRepositoryName(uri.slice(start.length), publisher.repository)
}

/**
 * The Build Config URI must be the certified repository, the publisher's workflow, `@` and a ref. Three refs are
 * accepted: the certified source ref, a ref that the policy names, and the source commit. (Events such as
 * `workflow_run` take the workflow from another ref than the source.) The URI is built and compared as a whole, so that
 * an `@` in a tag cannot move the border between path and ref. A workflow without `signer` signs itself.
 */
function compareWorkflow(identity: PublishIdentity, publisher: Publisher, inOurRepository: boolean): readonly Mismatch[] {
  const ref = identity.sourceRepositoryRef ?? publisher.refs[0] ?? publisher.refGlobs[0] ?? ''
  const refs = [ref, ...publisher.refs, ...(identity.sourceRepositoryDigest === undefined ? [] : [identity.sourceRepositoryDigest])]
  const workflows = workflowPaths(identity, publisher)
  const isOurs = refs.some((candidate) => workflows.some((workflow) => `${workflow}@${candidate}` === identity.buildConfigUri))
  // This text is for people: if the repository differs, show the path that the policy expects.
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

/** Uses the certified spelling of the repository: its ids, or its name without case, have already been compared. */
function workflowPaths(identity: PublishIdentity, publisher: Publisher): readonly string[] {
  if (publisher.provider === 'github-actions') return [`${identity.sourceRepositoryUri}/${publisher.workflow}`]
  return gitLabPaths(identity, publisher)
}

/**
 * Fulcio writes gitlab.com into the source URI of self-managed issuers too. Their CI configuration has the host of the
 * issuer.
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

/** Owner and name of the reusable workflow may differ in ASCII case. The rest must be equal. */
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
