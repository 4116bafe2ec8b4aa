import { describe, expect, test } from '@jest/globals'
import { X509Certificate } from '@sigstore/core'
import { readIdentity } from '../../src/attestation/certificate.ts'
import { findContradictions } from '../../src/attestation/predicate.ts'
import { type Identity, type Json, type Loose, githubIdentity, gitlabIdentity, provenanceOf } from '../helpers/mint.ts'
import { VERSION, documentWith, judge } from './minted.ts'
import { bundlesIn, filesIn, testReal } from './shared-data.ts'

/** The fields in which the provenance of this identity contradicts its certificate. */
function fieldsOf(identity: Identity, edit: (predicate: Loose) => void): string[] {
  const statement = structuredClone(provenanceOf(VERSION, identity))
  edit(statement['predicate'])
  const evidence = judge(documentWith({ identity, provenance: { statement } }))
  return evidence.kind === 'verified' ? evidence.contradictions.map(({ field }) => field) : [`not verified: ${JSON.stringify(evidence)}`]
}

const github = githubIdentity({ attempt: '2' })
const gitlab = gitlabIdentity()
const GITLAB_PARAMETERS = {
  CI_PIPELINE_SOURCE: 'push',
  CI_PROJECT_ID: '4242',
  CI_PROJECT_NAMESPACE_ID: '2424',
  CI_PROJECT_VISIBILITY: 'public',
  CI_JOB_URL: gitlab.invocation,
}

describe('a predicate that agrees', () => {
  const agrees: readonly [string, Identity, (predicate: Loose) => void][] = [
    ['as npm writes it on GitHub', github, () => undefined],
    ['as npm writes it on GitLab', gitlab, (p) => Object.assign(p.invocation.parameters, GITLAB_PARAMETERS)],
    ['without any optional field', github, (p) => {
      p.buildDefinition = { buildType: p.buildDefinition.buildType }
      p.runDetails = {}
    }],
    ['with inputs and vars, which the build type knows', github, (p) => Object.assign(p.buildDefinition.externalParameters, { inputs: {}, vars: {} })],
    ['with the workflow that signed as builder', github, (p) => (p.runDetails.builder.id = github.signer)],
    ['of a reusable workflow: `workflow` is the caller', githubIdentity({ signer: 'https://github.com/build/er/.github/workflows/b.yml@refs/tags/v1' }), () => undefined],
    ['with further dependencies', github, (p) => p.buildDefinition.resolvedDependencies.push({ uri: 'git+https://github.com/else/where@refs/heads/x' })],
    ['of a tag in a GitLab project', gitlabIdentity({ ref: 'refs/tags/v1' }), () => undefined],
    ['of a self-managed GitLab, whose certificate has gitlab.com addresses', gitlabIdentity({ issuer: 'https://gitlab.example.test' }), (p) => {
      const at = (uri: string): string => uri.replace('https://gitlab.com/', 'https://gitlab.example.test/')
      p.invocation.environment.server = 'https://gitlab.example.test'
      p.invocation.parameters.CI_PROJECT_URL = at(p.invocation.parameters.CI_PROJECT_URL)
      p.invocation.configSource.uri = at(p.invocation.configSource.uri)
      p.materials[0].uri = at(p.materials[0].uri)
      p.metadata.buildInvocationId = at(p.metadata.buildInvocationId)
    }],
  ] // prettier-ignore
  for (const [name, identity, edit] of agrees) test(name, () => expect(fieldsOf(identity, edit)).toEqual([]))

  test('where the workflow was read from another ref than was built (workflow_run, pull_request_target)', () => {
    const identity = githubIdentity({
      ref: 'refs/heads/release',
      config: 'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main',
      trigger: 'workflow_run',
    })
    const workflow = { ref: 'refs/heads/main', repository: 'https://github.com/octo/widget', path: '.github/workflows/release.yml' }
    expect(fieldsOf(identity, (p) => (p.buildDefinition.externalParameters.workflow = workflow))).toEqual([])
  })
})

describe('a predicate that contradicts its certificate', () => {
  const definition = (edit: (definition: Loose) => void) => (p: Loose) => {
    edit(p.buildDefinition)
  }
  const contradicts: readonly [string, Identity, (predicate: Loose) => void, string[]][] = [
    ['repository', github, definition((d) => (d.externalParameters.workflow.repository = 'https://github.com/mallory/widget')), ['externalParameters.workflow.repository', 'externalParameters.workflow']],
    ['repository in another case', github, definition((d) => (d.externalParameters.workflow.repository = 'https://github.com/Octo/widget')), ['externalParameters.workflow.repository', 'externalParameters.workflow']],
    ['workflow ref', github, definition((d) => (d.externalParameters.workflow.ref = 'refs/heads/dev')), ['externalParameters.workflow']],
    ['workflow path', github, definition((d) => (d.externalParameters.workflow.path = '.github/workflows/ci.yml')), ['externalParameters.workflow']],
    ['a path that is a number', github, definition((d) => (d.externalParameters.workflow.repository = 7)), ['externalParameters.workflow.repository']],
    ['an unknown parameter', github, definition((d) => (d.externalParameters.source = 'https://github.com/mallory/widget')), ['externalParameters.source']],
    ['an unknown field of the workflow', github, definition((d) => (d.externalParameters.workflow.inputs = {})), ['externalParameters.workflow.inputs']],
    ['event', github, definition((d) => (d.internalParameters.github.event_name = 'workflow_dispatch')), ['internalParameters.github.event_name']],
    ['repository id', github, definition((d) => (d.internalParameters.github.repository_id = '1')), ['internalParameters.github.repository_id']],
    ['owner id', github, definition((d) => (d.internalParameters.github.repository_owner_id = '1')), ['internalParameters.github.repository_owner_id']],
    ['runner', github, definition((d) => (d.internalParameters.github.runner_environment = 'self-hosted')), ['internalParameters.github.runner_environment']],
    ['source', github, definition((d) => (d.resolvedDependencies[0].uri = 'git+https://github.com/octo/widget@refs/heads/dev')), ['resolvedDependencies[0].uri']],
    ['commit', github, definition((d) => (d.resolvedDependencies[0].digest.gitCommit = 'c'.repeat(40))), ['resolvedDependencies[0].digest.gitCommit']],
    ['builder', github, (p) => (p.runDetails.builder.id = 'https://github.com/actions/runner/self-hosted'), ['runDetails.builder.id']],
    ['run', github, (p) => (p.runDetails.metadata.invocationId = 'https://github.com/octo/widget/actions/runs/41/attempts/2'), ['runDetails.metadata.invocationId']],
    ['attempt', github, (p) => (p.runDetails.metadata.invocationId = 'https://github.com/octo/widget/actions/runs/42/attempts/1'), ['runDetails.metadata.invocationId']],
    ['an unknown build type', github, definition((d) => (d.buildType = 'https://mallory.test/build')), ['buildType']],
    ['no build type', github, definition((d) => delete d.buildType), ['buildType']],
    ['no build definition', github, (p) => delete p.buildDefinition, ['buildType']],
    ['a GitLab build under a GitHub certificate', github, definition((d) => (d.buildType = 'https://github.com/npm/cli/gitlab/v0alpha1')), ['buildType']],
    ['a GitHub build under a GitLab certificate', gitlab, (p) => (p.buildType = 'https://github.com/npm/cli/gha/v2'), ['buildType']],
    ['GitLab project', gitlab, (p) => (p.invocation.configSource.uri = 'git+https://gitlab.com/mallory/project'), ['invocation.configSource.uri']],
    ['GitLab commit', gitlab, (p) => (p.invocation.configSource.digest.sha1 = 'c'.repeat(40)), ['invocation.configSource.digest.sha1']],
    ['GitLab materials', gitlab, (p) => (p.materials[0].digest.sha1 = 'c'.repeat(40)), ['materials[0].digest.sha1']],
    ['GitLab job', gitlab, (p) => (p.metadata.buildInvocationId = 'https://gitlab.com/group/project/-/jobs/1'), ['metadata.buildInvocationId']],
    ['GitLab ref', gitlab, (p) => (p.invocation.parameters.CI_COMMIT_REF_NAME = 'dev'), ['invocation.parameters.CI_COMMIT_REF_NAME']],
    ...Object.keys(GITLAB_PARAMETERS).map((name) => [`GitLab ${name}`, gitlab, (p: Loose) => (p.invocation.parameters[name] = 'x'), [`invocation.parameters.${name}`]] as [string, Identity, (p: Loose) => void, string[]]),
    ['a server that is not the issuer', gitlab, (p) => {
      p.invocation.environment.server = 'https://gitlab.example.test'
      p.invocation.parameters.CI_PROJECT_URL = 'https://gitlab.example.test/group/project'
    }, ['invocation.parameters.CI_PROJECT_URL']],
  ] // prettier-ignore
  for (const [name, identity, edit, fields] of contradicts) test(name, () => expect(fieldsOf(identity, edit)).toEqual(fields))

  test('shows both values', () => {
    const statement = structuredClone(provenanceOf(VERSION, github)) as Loose
    statement.predicate.buildDefinition.internalParameters.github.event_name = 'workflow_dispatch'
    expect(judge(documentWith({ identity: github, provenance: { statement } }))).toMatchObject({
      contradictions: [{ field: 'internalParameters.github.event_name', certified: 'push', stated: 'workflow_dispatch' }],
    })
  })
})

/** Real provenance, with all its fields, under the certificate it came with. */
interface Pair {
  readonly file: string
  readonly predicateType: string
  readonly predicate: Json
  readonly identity: Parameters<typeof findContradictions>[2]
}

function pairsIn(file: string): Pair[] {
  return bundlesIn(file).flatMap((bundle) => {
    const { certificate, x509CertificateChain } = bundle.verificationMaterial
    const raw = certificate?.rawBytes ?? x509CertificateChain?.certificates[0].rawBytes
    if (raw === undefined || bundle.dsseEnvelope === undefined) return []
    const identity = readIdentity(X509Certificate.parse(Buffer.from(raw, 'base64')))
    const { predicateType, predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
    const known = ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'].includes(predicateType)
    return identity.ok && known ? [{ file, predicateType, predicate, identity: identity.value }] : []
  })
}

/** Signed by one workflow about the build of another: conformance material, and an attack that was tried. */
const ON_BEHALF = /sigstore-rust--happy-path|docs--bundle|MODULE-wrong-signer/
/** Build types that nobody publishes to npm with. */
const FOREIGN = /container-based-build|rekor2-dsse-hashedrekord-regen/

describe('real provenance contradicts nothing', () => {
  const files = [...filesIn('responses'), ...filesIn('bundles'), ...filesIn('other')].filter((file) => !ON_BEHALF.test(file))
  for (const pair of files.flatMap(pairsIn)) {
    const { buildType } = (pair.predicate['buildDefinition'] ?? pair.predicate) as Json
    if (FOREIGN.test(String(buildType))) continue
    testReal(`${pair.file}: ${String(buildType)}`, () => {
      expect(findContradictions(pair.predicateType, pair.predicate, pair.identity)).toEqual([])
    })
  }

  testReal('but that of a workflow which copied the provenance of another project does', () => {
    const [pair] = pairsIn(filesIn('other').find((file) => file.includes('MODULE-wrong-signer'))!)
    expect(findContradictions(pair!.predicateType, pair!.predicate, pair!.identity).map(({ field }) => field)).toEqual([
      'externalParameters.workflow.repository',
      'externalParameters.workflow',
      'internalParameters.github.repository_id',
      'internalParameters.github.repository_owner_id',
      'runDetails.builder.id',
      'resolvedDependencies[0].uri',
      'resolvedDependencies[0].digest.gitCommit',
      'runDetails.metadata.invocationId',
    ])
  })

  /** Every text or number of what is compared, one at a time. */
  const ignored =
    /builder|completeness|reproducible|GITHUB_ACTOR|_ACTOR|RUN_NUMBER|REF_TYPE|GITHUB_WORKFLOW$|GITHUB_JOB|IMAGE_|RUNNER_|parameters|inputs|EVENT_PAYLOAD|BASE_REF|HEAD_REF|vars/
  const leaves = (value: unknown, at: readonly string[] = []): string[][] =>
    value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key])) : [[...at]]
  for (const pair of [...filesIn('responses')].flatMap(pairsIn)) {
    testReal(`${pair.file}: and every field of it can`, () => {
      for (const at of leaves(pair.predicate).filter((path) => !path.some((key) => ignored.test(key)))) {
        const edited = structuredClone(pair.predicate) as Loose
        const parent = at.slice(0, -1).reduce((inner, key) => inner[key], edited)
        parent[at.at(-1)!] = `${String(parent[at.at(-1)!])}x`
        const silent = findContradictions(pair.predicateType, edited, pair.identity).length === 0
        const uncertified = pair.identity.sourceRepositoryIdentifier === undefined && /_ID$|RUN_|SHA$|buildInvocationId/.test(at.at(-1)!)
        const generator = at.at(-1) === 'buildType' && String(pair.predicate['buildType']).includes('slsa-github-generator')
        if (silent && !uncertified && !generator) throw new Error(`${at.join('.')} may say anything`)
      }
    })
  }
})
