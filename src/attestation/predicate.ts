/**
 * Finds contradictions between a predicate and its certificate, field by field, compared exactly. The job that
 * publishes writes the predicate, so it proves nothing that the certificate does not prove. But a predicate that
 * contradicts its certificate was forged, or copied from another run. A missing field is no contradiction.
 */
import type { Contradiction } from '../domain/evidence.ts'
import { type PublishIdentity, GITHUB_URL, GITLAB_URL } from '../domain/identity.ts'
import { type JsonObject, asObject } from '../text/json.ts'
import { ATTESTED } from '../ecosystems/index.ts'
import { shownValue } from './checked.ts'
import { compareGithubV02, compareGithubV1 } from './predicate-github.ts'
import { compareGitlabV02 } from './predicate-gitlab.ts'

export const SLSA_V1 = 'https://slsa.dev/provenance/v1'
export const SLSA_V02 = 'https://slsa.dev/provenance/v0.2'

type Provider = 'github' | 'gitlab'

/**
 * Those of the ecosystems' own clients, of actions/attest and of SLSA's generators. No others were seen in provenance.
 */
const BUILD_TYPES: ReadonlyMap<string, Provider> = new Map([
  ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1', 'github'],
  ['https://actions.github.io/buildtypes/workflow/v1', 'github'],
  ...ATTESTED.flatMap(({ buildTypes }) => [...buildTypes]),
])
const SLSA_GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/'

export function findContradictions(predicateType: string, predicate: JsonObject, identity: PublishIdentity): readonly Contradiction[] {
  const definition = predicateType === SLSA_V1 ? (asObject(predicate['buildDefinition']) ?? {}) : predicate
  const { buildType } = definition
  const stated = providerOf(buildType)
  const certified = certifiedProvider(identity)
  // The fields of an unknown build type have no known meaning, and a GitHub build does not have a GitLab certificate.
  if (stated === undefined || stated !== certified)
    return [{ field: 'buildType', certified: identity.issuer, stated: shownValue(buildType) }]
  if (predicateType === SLSA_V1) return compareGithubV1(predicate, identity, isGenerator(buildType) ? 'by-generator' : 'by-client')
  return stated === 'gitlab' ? compareGitlabV02(predicate, identity) : compareGithubV02(predicate, identity)
}

function providerOf(buildType: unknown): Provider | undefined {
  if (typeof buildType !== 'string') return undefined
  return BUILD_TYPES.get(buildType) ?? (isGenerator(buildType) ? 'github' : undefined)
}

const isGenerator = (buildType: unknown): boolean => typeof buildType === 'string' && buildType.startsWith(SLSA_GENERATOR)

/** By the host of the repository: custom issuers of enterprises, and self-managed GitLab, have the same URLs. */
function certifiedProvider({ sourceRepositoryUri }: PublishIdentity): Provider | undefined {
  if (sourceRepositoryUri.startsWith(`${GITHUB_URL}/`)) return 'github'
  return sourceRepositoryUri.startsWith(`${GITLAB_URL}/`) ? 'gitlab' : undefined
}
