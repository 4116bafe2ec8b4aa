/**
 * Compares provenance of GitHub Actions with its certificate: SLSA v1 (clients, actions/attest, SLSA's generators) and
 * v0.2 (clients until mid-2023).
 */
import type { Contradiction } from '../domain/evidence.ts'
import { type PublishIdentity, runInvocation, GITHUB_URL } from '../domain/identity.ts'
import { type JsonObject, inside } from '../text/json.ts'
import { type PredicateComparison, comparison, firstOf } from './comparison.ts'

const RUNNER = 'https://github.com/actions/runner'
/** The parameters that the GitHub Actions build types define. A verifier must not ignore an unknown one (SLSA). */
const PARAMETERS: ReadonlySet<string> = new Set(['workflow', 'inputs', 'vars'])
const WORKFLOW_FIELDS: ReadonlySet<string> = new Set(['ref', 'repository', 'path'])

export function compareGithubV1(
  predicate: JsonObject,
  identity: PublishIdentity,
  written: 'by-client' | 'by-generator',
): readonly Contradiction[] {
  const found = comparison()
  const definition = inside(predicate, 'buildDefinition')
  const details = inside(predicate, 'runDetails')
  const internal = inside(definition, 'internalParameters')
  if (written === 'by-client') {
    compareParameters(found, inside(definition, 'externalParameters'), identity)
    compareInternal(found, inside(internal, 'github'), identity)
    const { id } = inside(details, 'builder')
    const runner = identity.runnerEnvironment === undefined ? undefined : `${RUNNER}/${identity.runnerEnvironment}`
    found.same('runDetails.builder.id', id, runner, identity.buildSignerUri)
  } else {
    compareEnvironment(found, 'internalParameters', internal, identity)
  }
  compareSource(found, 'resolvedDependencies[0]', firstOf(definition['resolvedDependencies']), identity)
  found.same(
    'runDetails.metadata.invocationId',
    inside(details, 'metadata')['invocationId'],
    identity.runInvocationUri,
    shortInvocation(identity),
  )
  return found.contradictions
}

export function compareGithubV02(predicate: JsonObject, identity: PublishIdentity): readonly Contradiction[] {
  const found = comparison()
  const invocation = inside(predicate, 'invocation')
  const configSource = inside(invocation, 'configSource')
  compareSource(found, 'invocation.configSource', configSource, identity)
  compareEntryPoint(found, configSource['entryPoint'], identity)
  compareEnvironment(found, 'invocation.environment', inside(invocation, 'environment'), identity)
  const metadata = inside(predicate, 'metadata')
  const stated = metadata['buildInvocationId'] ?? metadata['buildInvocationID']
  found.same('metadata.buildInvocationId', stated, identity.runInvocationUri, shortInvocation(identity))
  compareSource(found, 'materials[0]', firstOf(predicate['materials']), identity)
  return found.contradictions
}

/** `{run id}-{attempt}`, the form of v0.2. */
function shortInvocation(identity: PublishIdentity): string | undefined {
  const run = runInvocation(identity)
  return run === undefined ? identity.runInvocationUri : `${run.runId}-${run.attempt}`
}

/**
 * `workflow` is the workflow that started the run, with the ref that it was read from: extension 1.18. It is not 1.14,
 * which is the ref that was built. The two refs may differ honestly, so each is compared with its own.
 */
function compareParameters(found: PredicateComparison, external: JsonObject, identity: PublishIdentity): void {
  const workflow = inside(external, 'workflow')
  const { repository, path, ref } = workflow
  found.same('externalParameters.workflow.repository', repository, identity.sourceRepositoryUri)
  if (typeof repository === 'string' && typeof path === 'string' && typeof ref === 'string') {
    found.same('externalParameters.workflow', `${repository}/${path}@${ref}`, identity.buildConfigUri)
  }
  for (const [name, value] of Object.entries(external)) if (!PARAMETERS.has(name)) found.unknown(`externalParameters.${name}`, value)
  for (const [name, value] of Object.entries(workflow))
    if (!WORKFLOW_FIELDS.has(name)) found.unknown(`externalParameters.workflow.${name}`, value)
}

function compareInternal(found: PredicateComparison, github: JsonObject, identity: PublishIdentity): void {
  const field = 'internalParameters.github'
  found.same(`${field}.event_name`, github['event_name'], identity.buildTrigger)
  found.same(`${field}.repository_id`, github['repository_id'], identity.sourceRepositoryIdentifier)
  found.same(`${field}.repository_owner_id`, github['repository_owner_id'], identity.sourceRepositoryOwnerIdentifier)
  found.same(`${field}.runner_environment`, github['runner_environment'], identity.runnerEnvironment)
}

/** The repository, ref and commit that were built. Old clients omitted the ref in `materials`. */
function compareSource(found: PredicateComparison, field: string, source: JsonObject, identity: PublishIdentity): void {
  const repository = `git+${identity.sourceRepositoryUri}`
  const ref = identity.sourceRepositoryRef
  const { gitCommit, sha1 } = inside(source, 'digest')
  const atRef = ref === undefined ? undefined : `${repository}@${ref}`
  if (field === 'materials[0]') found.same(`${field}.uri`, source['uri'], atRef, repository)
  else found.same(`${field}.uri`, source['uri'], atRef)
  found.same(`${field}.digest.gitCommit`, gitCommit, identity.sourceRepositoryDigest)
  found.same(`${field}.digest.sha1`, sha1, identity.sourceRepositoryDigest)
}

/**
 * A path in the repository. Old clients write `owner/name/path@ref`. Its ref is that of extension 1.18. A path has no
 * ref.
 */
function compareEntryPoint(found: PredicateComparison, entryPoint: unknown, identity: PublishIdentity): void {
  const { buildConfigUri, sourceRepositoryUri } = identity
  if (typeof entryPoint === 'string' && buildConfigUri.startsWith(`${sourceRepositoryUri}/${entryPoint}@`)) return
  const stated = typeof entryPoint === 'string' ? `${GITHUB_URL}/${entryPoint}` : entryPoint
  found.same('invocation.configSource.entryPoint', stated, buildConfigUri)
}

/** The runner's variables. Clients write `GITHUB_SHA`, SLSA's older generators `github_sha1`. */
function compareEnvironment(found: PredicateComparison, field: string, environment: JsonObject, identity: PublishIdentity): void {
  const run = runInvocation(identity)
  const uri = (path: unknown): unknown => (typeof path === 'string' ? `${GITHUB_URL}/${path}` : path)
  const both = (name: string, certified: string | undefined, toStated = (value: unknown): unknown => value): void => {
    found.same(`${field}.GITHUB_${name}`, toStated(environment[`GITHUB_${name}`]), certified)
    found.same(`${field}.github_${name.toLowerCase()}`, toStated(environment[`github_${name.toLowerCase()}`]), certified)
  }
  both('EVENT_NAME', identity.buildTrigger)
  both('REF', identity.sourceRepositoryRef)
  both('REPOSITORY', identity.sourceRepositoryUri, uri)
  both('REPOSITORY_ID', identity.sourceRepositoryIdentifier)
  both('REPOSITORY_OWNER_ID', identity.sourceRepositoryOwnerIdentifier)
  both('RUN_ID', run?.runId)
  both('RUN_ATTEMPT', run?.attempt)
  both('SHA', identity.sourceRepositoryDigest)
  both('SHA1', identity.sourceRepositoryDigest)
  both('WORKFLOW_REF', identity.buildConfigUri, uri)
  both('WORKFLOW_SHA', identity.buildConfigDigest)
}
