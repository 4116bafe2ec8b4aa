// Links to what changed in the source: the comparison of two attested source commits. Never of tags, and never of what
// a package says about itself.
import type { Candidate } from '../domain/candidate.ts'
import { GITHUB_URL, GITLAB_URL, sameRepositoryName, type PublishIdentity } from '../domain/identity.ts'
import { isObjectId } from '../text/object-id.ts'
import { ownEvidence } from './own-evidence.ts'

export const sourceDiff = (candidate: Candidate): string | undefined => unattestedDiff(candidate) ?? attestedDiff(candidate)

/** `undefined` unless this version and its baseline are verified and come from one repository. */
function attestedDiff(candidate: Candidate): string | undefined {
  if (candidate.evidence.kind !== 'verified') return undefined
  const after = candidate.evidence.identity
  for (const baseline of candidate.baseline) {
    if (baseline.evidence.kind !== 'verified') continue
    const before = baseline.evidence.identity
    const url = sameRepository(before, after)
      ? compareUrl(after.sourceRepositoryUri, before.sourceRepositoryDigest, after.sourceRepositoryDigest)
      : undefined
    if (url !== undefined) return url
  }
  return undefined
}

/** Between two commits that the ecosystem names. `undefined`: it names none. */
export function unattestedDiff(candidate: Candidate): string | undefined {
  const compared = ownEvidence(candidate)?.compared(candidate)
  return compared === undefined ? undefined : compareUrl(compared.repository, compared.before, compared.after)
}

/** The attested commit itself, if there is nothing to compare it with. */
export function sourceCommit(identity: PublishIdentity): string | undefined {
  const { sourceRepositoryUri: repository, sourceRepositoryDigest: digest } = identity
  if (!isCommit(digest)) return undefined
  if (isOn(GITHUB_URL, repository)) return `${repository}/commit/${digest}`
  return isOn(GITLAB_URL, repository) ? `${repository}/-/commit/${digest}` : undefined
}

/** The page of the run, if the certificate names one on github.com or gitlab.com. */
export function runUrl(identity: PublishIdentity): string | undefined {
  const url = identity.runInvocationUri
  return url !== undefined && (isOn(GITHUB_URL, url) || isOn(GITLAB_URL, url)) ? url : undefined
}

/** Ids decide, because a name can be taken over. Names count only if neither certificate has an id. */
function sameRepository(a: PublishIdentity, b: PublishIdentity): boolean {
  if (a.issuer !== b.issuer) return false
  const [idA, idB] = [a.sourceRepositoryIdentifier, b.sourceRepositoryIdentifier]
  return idA === undefined && idB === undefined ? sameRepositoryName(a.sourceRepositoryUri, b.sourceRepositoryUri) : idA === idB
}

function compareUrl(repository: string, before: string | undefined, after: string | undefined): string | undefined {
  if (!isCommit(before) || !isCommit(after)) return undefined
  if (isOn(GITHUB_URL, repository)) return `${repository}/compare/${before}...${after}`
  return isOn(GITLAB_URL, repository) ? `${repository}/-/compare/${before}...${after}` : undefined
}

const isCommit = (digest: string | undefined): digest is string => digest !== undefined && isObjectId(digest)

/** Only plain path characters after the host, so that the address can be linked unchanged. */
const PATH = /^(?:\/[A-Za-z0-9_.-]+)+$/
const isOn = (host: string, url: string): boolean => url.startsWith(`${host}/`) && PATH.test(url.slice(host.length))
