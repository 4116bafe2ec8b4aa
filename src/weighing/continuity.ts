/** Establishes whether two versions were published by the same certified identity, field by field. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { Level } from '../domain/finding.ts'
import { GITHUB_ISSUER, type PublishIdentity, runInvocation, sameRepositoryName } from '../domain/identity.ts'
import { releaseLine } from './predecessor.ts'

/** One certified field that differs between the two versions. */
export interface PublishDifference {
  readonly label: string
  readonly before: string | undefined
  readonly after: string | undefined
  /**
   * `error`: another publisher. `warning`: the same publisher in another way. `notice`: the same publisher under
   * another name.
   */
  readonly level: Level
  /** It is not known whether this is an error. */
  readonly undetermined?: true
}

/** Empty if either side is not verified: then there is nothing to compare. */
export function identityDifferences(candidate: Candidate, baseline: Baseline): readonly PublishDifference[] {
  if (candidate.evidence.kind !== 'verified' || baseline.evidence.kind !== 'verified') return []
  const before = baseline.evidence.identity
  const after = candidate.evidence.identity
  return [
    ...differ('issuer', before.issuer, after.issuer, 'error'),
    ...repositoryDifferences(before, after),
    ...ownerDifferences(before, after),
    ...workflowDifferences(before, after),
    ...signerDifferences(before, after),
    ...differ('trigger', before.buildTrigger, after.buildTrigger, 'error'),
    ...refDifferences(candidate, baseline, before, after),
    ...lost(
      'environment',
      before.deploymentEnvironment,
      after.deploymentEnvironment,
      after.deploymentEnvironment === undefined ? 'error' : 'warning',
    ),
    ...lost('runner environment', before.runnerEnvironment, after.runnerEnvironment),
  ]
}

/**
 * Whether the certificates show that the same identity published both. Then the registry's claims about accounts add
 * little.
 */
export function identityKept(candidate: Candidate): boolean {
  const baseline = releaseLine(candidate)
  if (candidate.evidence.kind !== 'verified' || baseline?.evidence.kind !== 'verified') return false
  return identityDifferences(candidate, baseline).every((difference) => difference.level !== 'error')
}

/** Whether GitHub issued the certificate, so that it names a run that GitHub's API knows. */
export const certifiesGitHubRun = (identity: PublishIdentity): boolean =>
  identity.issuer === GITHUB_ISSUER || runInvocation(identity) !== undefined

/**
 * The workflow's path in its repository. `undefined` if the URI is not exactly repository, path and ref joined
 * together. The URI is never split at an `@` or `/`, because paths and refs may contain them.
 */
export const workflowPath = (identity: PublishIdentity): string | undefined => pathWithin(identity, identity.buildConfigUri)

function pathWithin({ sourceRepositoryUri, sourceRepositoryRef }: PublishIdentity, uri: string): string | undefined {
  const prefix = `${sourceRepositoryUri}/`
  const suffix = `@${sourceRepositoryRef ?? ''}`
  if (sourceRepositoryRef === undefined || uri.length <= prefix.length + suffix.length) return undefined
  const path = uri.slice(prefix.length, uri.length - suffix.length)
  return uri === `${prefix}${path}${suffix}` ? path : undefined
}

function differ(label: string, before: string | undefined, after: string | undefined, level: Level): readonly PublishDifference[] {
  return before === after ? [] : [{ label, before, after, level }]
}

/** A value that the version before had. Gaining one is not a loss. */
const lost = (
  label: string,
  before: string | undefined,
  after: string | undefined,
  level: Level = 'warning',
): readonly PublishDifference[] => (before === undefined ? [] : differ(label, before, after, level))

/**
 * Numeric ids decide. A rename keeps them, and the new owner of an old name has other ids. Names decide if a
 * certificate has no id.
 */
function repositoryDifferences(before: PublishIdentity, after: PublishIdentity): readonly PublishDifference[] {
  const [was, is] = [before.sourceRepositoryIdentifier, after.sourceRepositoryIdentifier]
  const sameName = sameRepositoryName(before.sourceRepositoryUri, after.sourceRepositoryUri)
  const byName = (level: Level): readonly PublishDifference[] =>
    sameName ? [] : [{ label: 'source repository', before: before.sourceRepositoryUri, after: after.sourceRepositoryUri, level }]
  if (was === undefined || is === undefined) return byName('error')
  return was === is ? byName('notice') : [...byName('error'), { label: 'repository id', before: was, after: is, level: 'error' }]
}

function ownerDifferences(before: PublishIdentity, after: PublishIdentity): readonly PublishDifference[] {
  const [was, is] = [before.sourceRepositoryOwnerIdentifier, after.sourceRepositoryOwnerIdentifier]
  if (was !== undefined && is !== undefined) return differ('owner id', was, is, 'error')
  const [wasName, isName] = [before.sourceRepositoryOwnerUri, after.sourceRepositoryOwnerUri]
  if (wasName === undefined || isName === undefined || sameRepositoryName(wasName, isName)) return []
  return [{ label: 'owner', before: wasName, after: isName, level: 'error' }]
}

function workflowDifferences(before: PublishIdentity, after: PublishIdentity): readonly PublishDifference[] {
  const [was, is] = [workflowPath(before), workflowPath(after)]
  return was !== undefined && is !== undefined
    ? differ('workflow', was, is, 'error')
    : differ('build config URI', before.buildConfigUri, after.buildConfigUri, 'error')
}

/**
 * A reusable workflow pinned by commit gets another URI with each update of the pin. So the same workflow at another
 * ref is a warning. If the workflow signed for itself before, its own file at another ref is another signer.
 */
function signerDifferences(before: PublishIdentity, after: PublishIdentity): readonly PublishDifference[] {
  const signedItself = before.buildSignerUri === before.buildConfigUri
  if ((signedItself && after.buildSignerUri === after.buildConfigUri) || before.buildSignerUri === after.buildSignerUri) return []
  const [was, is] = [pathWithin(before, before.buildSignerUri), pathWithin(after, after.buildSignerUri)]
  if (was !== undefined && is !== undefined) return differ('signer', was, is, 'error')
  const pinned = signedItself ? undefined : reusableWorkflow(before.buildSignerUri)
  const level = pinned !== undefined && pinned === reusableWorkflow(after.buildSignerUri) ? 'warning' : 'error'
  return differ('signer', before.buildSignerUri, after.buildSignerUri, level)
}

/** Owner, repository and file, up to the first `.yml@`. Good enough for a warning only. */
const reusableWorkflow = (uri: string): string | undefined => /^[^@]*\.ya?ml@/.exec(uri)?.[0]

const TAG = 'refs/tags/'
const BRANCH = 'refs/heads/'
const is = (kind: string, ref: string | undefined): boolean => ref?.slice(0, kind.length) === kind

/**
 * From tag to tag is the same way of releasing, and a ref may contain its own version. Another branch is another
 * publisher, also after a tag.
 */
function refDifferences(
  candidate: Candidate,
  baseline: Baseline,
  before: PublishIdentity,
  after: PublishIdentity,
): readonly PublishDifference[] {
  const was = mergedInto(before.sourceRepositoryRef)
  const now = isOfMergeQueue(candidate, after) ? mergedInto(after.sourceRepositoryRef) : after.sourceRepositoryRef
  const template = was?.includes(baseline.package.version) === true ? was.replaceAll(baseline.package.version, VERSION) : undefined
  if (was === now || (template !== undefined && template === now?.replaceAll(candidate.change.after.version, VERSION))) return []
  const difference = { label: 'ref', before: was, after: now }
  // A tag that contained its version and now contains none, or another one, may have been moved to release something
  // else.
  if (is(TAG, was) && is(TAG, now))
    return template === undefined || namesVersion(candidate, now) ? [] : [{ ...difference, level: 'warning' }]
  if (is(BRANCH, was) && is(TAG, now)) return [{ ...difference, level: 'warning' }]
  return [{ ...difference, ...levelOfBranch(candidate, now) }]
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<commit>` is the state of `main` that the merge queue tests. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{7,64}$/

function mergedInto(ref: string | undefined): string | undefined {
  const [, branch] = QUEUE.exec(ref ?? '') ?? []
  return branch === undefined ? ref : `${BRANCH}${branch}`
}

/**
 * Anybody who may push a branch can give it such a name. Only the queue starts `merge_group`. With any other event, the
 * branch must have received the commit.
 */
function isOfMergeQueue({ commit }: Candidate, { buildTrigger, sourceRepositoryRef }: PublishIdentity): boolean {
  if (buildTrigger === 'merge_group') return true
  const branch = mergedInto(sourceRepositoryRef)?.slice(BRANCH.length)
  const positions = commit.kind === 'known' ? commit.value.positions : []
  return positions.some((position) => position.branch === branch && (position.status === 'identical' || position.status === 'behind'))
}

/** Replaces the version in a ref. No ref contains this character. */
const VERSION = '\0'

const namesVersion = ({ change }: Candidate, ref: string | undefined): boolean => ref?.includes(change.after.version) === true

/**
 * If GitHub says that the new branch is the default branch of the repository, the project moved its branch, for example
 * from `master` to `main`.
 */
function levelOfBranch({ commit }: Candidate, ref: string | undefined): Pick<PublishDifference, 'level' | 'undetermined'> {
  if (!is(BRANCH, ref)) return { level: 'error' }
  if (commit.kind === 'unavailable') return { level: 'error', undetermined: true }
  return { level: commit.kind === 'known' && ref === `${BRANCH}${commit.value.defaultBranch}` ? 'warning' : 'error' }
}
