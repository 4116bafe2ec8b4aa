/**
 * Compares provenance of GitLab CI (clients write SLSA v0.2) with its certificate. Fulcio writes gitlab.com URLs for
 * self-managed instances too, so URLs in the predicate are compared by the part after the host.
 */
import type { Contradiction } from '../domain/evidence.ts'
import { type PublishIdentity, GITLAB_URL } from '../domain/identity.ts'
import { type JsonObject, inside } from '../text/json.ts'
import { comparison, firstOf } from './comparison.ts'

export function compareGitlabV02(predicate: JsonObject, identity: PublishIdentity): readonly Contradiction[] {
  const found = comparison()
  const invocation = inside(predicate, 'invocation')
  const parameters = inside(invocation, 'parameters')
  const server = parameters['CI_SERVER_URL'] ?? inside(invocation, 'environment')['server']
  const at = (uri: string | undefined): string | undefined => atServer(uri, server, identity)
  const repository = at(identity.sourceRepositoryUri)
  for (const [field, source] of [
    ['invocation.configSource', inside(invocation, 'configSource')],
    ['materials[0]', firstOf(predicate['materials'])],
  ] as const) {
    found.same(`${field}.uri`, source['uri'], repository === undefined ? undefined : `git+${repository}`)
    found.same(`${field}.digest.sha1`, inside(source, 'digest')['sha1'], identity.sourceRepositoryDigest)
  }
  const wanted: readonly (readonly [string, string | undefined])[] = [
    ['CI_PROJECT_URL', repository],
    ['CI_COMMIT_SHA', identity.sourceRepositoryDigest],
    ['CI_PIPELINE_SOURCE', identity.buildTrigger],
    ['CI_PROJECT_ID', identity.sourceRepositoryIdentifier],
    ['CI_PROJECT_NAMESPACE_ID', identity.sourceRepositoryOwnerIdentifier],
    ['CI_PROJECT_VISIBILITY', identity.sourceRepositoryVisibilityAtSigning],
    ['CI_JOB_URL', at(identity.runInvocationUri)],
  ]
  for (const [name, certified] of wanted) found.same(`invocation.parameters.${name}`, parameters[name], certified)
  const name = parameters['CI_COMMIT_REF_NAME']
  const refs = typeof name === 'string' ? [`refs/heads/${name}`, `refs/tags/${name}`] : []
  const ref = identity.sourceRepositoryRef
  if (ref !== undefined && refs.length > 0 && !refs.includes(ref)) found.same('invocation.parameters.CI_COMMIT_REF_NAME', name, ref)
  found.same('metadata.buildInvocationId', inside(predicate, 'metadata')['buildInvocationId'], at(identity.runInvocationUri))
  return found.contradictions
}

/** The certified address as the instance itself would write it. */
function atServer(uri: string | undefined, server: unknown, { issuer }: PublishIdentity): string | undefined {
  if (uri === undefined || issuer === GITLAB_URL || typeof server !== 'string' || server !== issuer) return uri
  return uri.startsWith(`${GITLAB_URL}/`) ? `${server}${uri.slice(GITLAB_URL.length)}` : uri
}
