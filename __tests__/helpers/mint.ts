import { createHash } from 'node:crypto'
import { PUBLIC_REGISTRY } from '../../src/ecosystems/npm/registry/addresses.ts'
import type { Json, KeylessOptions, PublishOptions } from './bundles.ts'
import type { LeafExtension } from './certificates.ts'
import { utf8String } from './der.ts'
import type { Sigstore } from './sigstore.ts'

/**
 * Mints what npm and GitHub or GitLab would attest about a version, under a made-up Sigstore: identities, statements, and the answer of the
 * registry's attestations endpoint. It is independent of packuments and lockfiles.
 *
 *     const sigstore = createSigstore()
 *     const document = mintDocument(sigstore, { name: 'left-pad', version: '1.3.2', sha512: sha512Hex('bytes'),
 *       identity: githubIdentity({ repository: 'octo/left-pad', ref: 'refs/tags/v1.3.2' }), publishedAt: '2026-11-01T12:00:00Z' })
 *     createVerifier({ trustedRoot: sigstore.trustedRootJson, registryKeys: sigstore.registryKeysJson, keysFrom: 'file' })
 */

export { INTOTO } from './bundles.ts'
export { CURRENT_KEY_START, OLD_KEY_END, createSigstore, trustOf } from './sigstore.ts'
export type { Json, Sigstore }
/** JSON to change and break: untyped on purpose. */
export type Loose = ReturnType<typeof JSON.parse>

export const FULCIO = '1.3.6.1.4.1.57264.1'
export const SLSA_V1 = 'https://slsa.dev/provenance/v1'
export const SLSA_V02 = 'https://slsa.dev/provenance/v0.2'
export const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'

export const sha512Hex = (bytes: string | Uint8Array): string => createHash('sha512').update(bytes).digest('hex')
/** SRI of the same. */
export const integrityOf = (sha512: string): string => `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`

/** An extension 1.8 to 1.24: DER UTF8String. */
export const fulcio = (n: number, value: string): LeafExtension => ({ oid: `${FULCIO}.${n}`, value: utf8String(value) })
/** An extension 1.1 to 1.6: the bare bytes. */
export const legacy = (n: number, value: string): LeafExtension => ({ oid: `${FULCIO}.${n}`, value: Buffer.from(value, 'utf8') })

/** Everything that a CI provider's token says. `undefined` leaves an extension out. */
export interface Identity {
  readonly provider: 'github' | 'gitlab'
  readonly issuer: string
  /** `owner/name`, `group/project` */
  readonly repository: string
  readonly repositoryUri: string
  readonly repositoryId: string
  readonly ownerUri: string
  readonly ownerId: string
  readonly workflow: string
  readonly ref: string
  readonly commit: string
  readonly trigger: string
  readonly runner: string
  readonly signer: string
  readonly signerDigest: string
  readonly config: string
  readonly configDigest: string
  readonly invocation: string
  readonly visibility: string
  readonly environment: string | undefined
  readonly subject: string | undefined
}

export interface IdentityOptions extends Partial<Identity> {
  readonly runId?: string
  readonly attempt?: string
}

function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}

/** A GitHub Actions run. `signer` names a reusable workflow. Without it the run's own workflow signs. */
export function githubIdentity(options: IdentityOptions = {}): Identity {
  const {
    repository = 'octo/widget',
    workflow = '.github/workflows/release.yml',
    ref = 'refs/heads/main',
    commit = 'a'.repeat(40),
  } = options
  const { runId = '42', attempt = '1' } = options
  const repositoryUri = options.repositoryUri ?? `https://github.com/${repository}`
  const config = options.config ?? `${repositoryUri}/${workflow}@${ref}`
  const defaults: Identity = {
    provider: 'github',
    issuer: 'https://token.actions.githubusercontent.com',
    repository,
    repositoryUri,
    repositoryId: '4242',
    ownerUri: `https://github.com/${repository.split('/')[0] ?? ''}`,
    ownerId: '2424',
    workflow,
    ref,
    commit,
    trigger: 'push',
    runner: 'github-hosted',
    signer: config,
    signerDigest: commit,
    config,
    configDigest: commit,
    invocation: `${repositoryUri}/actions/runs/${runId}/attempts/${attempt}`,
    visibility: 'public',
    environment: undefined,
    subject: undefined,
  }
  return { ...defaults, ...defined(options) }
}

/** A GitLab CI job. */
export function gitlabIdentity(options: IdentityOptions = {}): Identity {
  const {
    repository = 'group/project',
    workflow = '.gitlab-ci.yml',
    ref = 'refs/heads/main',
    commit = 'b'.repeat(40),
    runId = '77',
  } = options
  const repositoryUri = options.repositoryUri ?? `https://gitlab.com/${repository}`
  const config = options.config ?? `${repositoryUri}//${workflow}@${ref}`
  const defaults: Identity = {
    ...githubIdentity({ repository, workflow, ref, commit, repositoryUri, config }),
    provider: 'gitlab',
    issuer: 'https://gitlab.com',
    ownerUri: `https://gitlab.com/${repository.split('/')[0] ?? ''}`,
    runner: 'gitlab-hosted',
    invocation: `${repositoryUri}/-/jobs/${runId}`,
  }
  return { ...defaults, ...defined(options) }
}

/** The extensions, in Fulcio's order. */
export function extensionsOf(id: Identity): LeafExtension[] {
  const old: readonly [number, string][] =
    id.provider === 'github'
      ? [[1, id.issuer], [2, id.trigger], [3, id.commit], [4, 'Release'], [5, id.repository], [6, id.ref]] // prettier-ignore
      : [[1, id.issuer]]
  const current: readonly [number, string | undefined][] = [
    [8, id.issuer], [9, id.signer], [10, id.signerDigest], [11, id.runner], [12, id.repositoryUri], [13, id.commit], [14, id.ref],
    [15, id.repositoryId], [16, id.ownerUri], [17, id.ownerId], [18, id.config], [19, id.configDigest], [20, id.trigger],
    [21, id.invocation], [22, id.visibility], [23, id.environment], [24, id.subject],
  ] // prettier-ignore
  return [...old.map(([n, value]) => legacy(n, value)), ...current.flatMap(([n, value]) => (value === undefined ? [] : [fulcio(n, value)]))]
}

export interface VersionSpec {
  readonly name: string
  readonly version: string
  /** Hex. */
  readonly sha512: string
}

export const purlOf = ({ name, version }: Pick<VersionSpec, 'name' | 'version'>): string => `pkg:npm/${name.replace('@', '%40')}@${version}`
const subjectOf = (version: VersionSpec): Json[] => [{ name: purlOf(version), digest: { sha512: version.sha512 } }]

/** The provenance statement npm's client writes for this identity: SLSA v1 on GitHub, v0.2 on GitLab. */
export function provenanceOf(version: VersionSpec, id: Identity): Json {
  return id.provider === 'github' ? githubProvenance(version, id) : gitlabProvenance(version, id)
}

function githubProvenance(version: VersionSpec, id: Identity): Json {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjectOf(version),
    predicateType: SLSA_V1,
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: id.ref, repository: id.repositoryUri, path: id.workflow } },
        internalParameters: { github: { event_name: id.trigger, repository_id: id.repositoryId, repository_owner_id: id.ownerId } },
        resolvedDependencies: [{ uri: `git+${id.repositoryUri}@${id.ref}`, digest: { gitCommit: id.commit } }],
      },
      runDetails: { builder: { id: `https://github.com/actions/runner/${id.runner}` }, metadata: { invocationId: id.invocation } },
    },
  }
}

function gitlabProvenance(version: VersionSpec, id: Identity): Json {
  const branch = id.ref.replace(/^refs\/(?:heads|tags)\//, '')
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: subjectOf(version),
    predicateType: SLSA_V02,
    predicate: {
      buildType: 'https://github.com/npm/cli/gitlab/v0alpha1',
      builder: { id: `${id.repositoryUri}/-/runners/12270831` },
      invocation: {
        configSource: { uri: `git+${id.repositoryUri}`, digest: { sha1: id.commit }, entryPoint: 'publish' },
        parameters: { CI: 'true', CI_PROJECT_URL: id.repositoryUri, CI_COMMIT_SHA: id.commit, CI_COMMIT_REF_NAME: branch },
        environment: { name: 'runner', architecture: 'linux/amd64', server: 'https://gitlab.com', project: id.repository },
      },
      metadata: {
        buildInvocationId: id.invocation,
        completeness: { parameters: true, environment: true, materials: false },
        reproducible: false,
      },
      materials: [{ uri: `git+${id.repositoryUri}`, digest: { sha1: id.commit } }],
    },
  }
}

/** The statement the registry signs when it accepts a version. */
export function publishStatementOf(version: VersionSpec): Json {
  const { name, version: number } = version
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: subjectOf(version),
    predicateType: NPM_PUBLISH,
    predicate: { name, version: number, registry: PUBLIC_REGISTRY },
  }
}

export interface Attestation {
  readonly predicateType: string
  readonly bundle: Json
}

export interface MintOptions extends VersionSpec {
  /** Default: `githubIdentity()`. */
  readonly identity?: Identity
  /** ISO 8601. When the provenance was signed and logged. */
  readonly publishedAt: string
  /** When the registry signed. Default: two seconds later. A staged publish has hours or days between. */
  readonly approvedAt?: string
  /** Other changes of the provenance: edit the statement, move the log's time, another certificate, … */
  readonly provenance?: Partial<KeylessOptions>
  readonly publish?: Partial<PublishOptions>
}

export function mintProvenance(sigstore: Sigstore, options: MintOptions): Attestation {
  const identity = options.identity ?? githubIdentity()
  const bundle = sigstore.keyless({
    statement: provenanceOf(options, identity),
    san: identity.signer,
    extensions: extensionsOf(identity),
    signedAt: options.publishedAt,
    ...options.provenance,
  })
  return { predicateType: identity.provider === 'github' ? SLSA_V1 : SLSA_V02, bundle }
}

export function mintPublish(sigstore: Sigstore, options: MintOptions): Attestation {
  const signedAt = options.approvedAt ?? new Date(Date.parse(options.publishedAt) + 2_000).toISOString()
  const key = signedAt < '2025-01-20' ? 'old' : 'current'
  return {
    predicateType: NPM_PUBLISH,
    bundle: sigstore.publish({ statement: publishStatementOf(options), signedAt, key, ...options.publish }),
  }
}

/** What `GET /-/npm/v1/attestations/{name}@{version}` answers: publish attestation first, as the registry does it now. */
export function mintDocument(sigstore: Sigstore, options: MintOptions): { readonly attestations: Attestation[] } {
  return { attestations: [mintPublish(sigstore, options), mintProvenance(sigstore, options)] }
}
