/**
 * The keys of a policy file: what each means, which are required. Reader, JSON Schema and docs/policy.md are made from
 * this table.
 */
import { ECOSYSTEM_IDS } from '../../domain/ecosystem.ts'
import { date, duration, gitHubLogin, npmAccount, numericId, words } from './formats.ts'
import {
  branch,
  exactRef,
  gitHubRepository,
  gitHubWorkflow,
  gitLabConfig,
  gitLabProject,
  issuer,
  refGlob,
  signer,
  tagPattern,
  trigger,
} from './formats-identity.ts'
import { registrySettings } from './fields-registries.ts'
import { type Fields, optional, required } from './mapping.ts'
import { listOf, word } from './shape.ts'

export const settings = {
  cooldown: optional(
    'cooldown',
    duration,
    'The youngest version that may come in, counted from its publication. Default 72h; `0` lets any age in.',
    '72h',
    '3d',
  ),
  cooldownSecurityFixes: optional(
    'cooldownSecurityFixes',
    word(['lift', 'keep']),
    'Whether a version that leaves a vulnerable one for the one that the GitHub Advisory Database lists as the first patched may come in young (`lift`, the default) or not (`keep`).',
    'keep',
  ),
  unlisted: optional(
    'unlisted',
    word(['continuity', 'block']),
    'What judges a package that no entry names: the verified identity of the version it replaces (`continuity`, the default), or nothing, so that it is refused (`block`).',
    'block',
  ),
  ...registrySettings,
  ecosystems: optional(
    'ecosystems',
    listOf(word(ECOSYSTEM_IDS)),
    'What is judged: packages of npm, pinned GitHub Actions. Default: both. What is left out is not looked at.',
    ['npm'],
  ),
  run: optional(
    'run',
    word(['required', 'when-available', 'off']),
    'Whether the workflow run that a certificate names must be shown by GitHub (`required`, the default), is used where it is (`when-available`), or is not asked for (`off`).',
    'required',
  ),
  source: optional(
    'source',
    word(['required', 'when-available', 'off']),
    'Whether the source repository of a version without attestations must be shown by GitHub (`required`), is used where it is (`when-available`, the default), or is not asked for (`off`).',
    'required',
  ),
  cooldownUntagged: optional(
    'cooldownUntagged',
    duration,
    'How long a version waits that has no tag in the source repository although those before it have one, counted from its publication. Default 14d.',
    '14d',
    '30d',
  ),
  attestationLostAfter: optional(
    'attestationLostAfter',
    duration,
    'The age at which a lost attestation is a warning although the source repository does not show the release. Left out: never.',
    '30d',
  ),
}
export const SETTINGS: Fields = { noun: '`settings`', fields: Object.values(settings) }

export const maintainers = {
  github: optional(
    'github',
    listOf(gitHubLogin),
    'Logins who may start or re-run the publishing run and approve its deployment, bots included. Case does not matter.',
    ['octocat', 'renovate[bot]'],
  ),
  npm: optional(
    'npm',
    listOf(npmAccount),
    'Accounts who may publish, or approve a staged publish, on npm. Claimed by the registry, not signed.',
    ['octocat'],
  ),
}
export const MAINTAINERS: Fields = { noun: '`maintainers`', fields: Object.values(maintainers) }

/** Read through `open`: its own two fields are checked there. */
const anyMapping = { schema: { type: 'object' }, read: () => true }

export const publisher = {
  provider: optional('provider', word(['github-actions', 'gitlab-ci']), 'Where the publisher runs. Default `github-actions`.', 'gitlab-ci'),
  repository: required(
    'repository',
    gitHubRepository,
    'The source repository, `owner/name`. With `repositoryId` the id decides and this is for people; without, this decides (ASCII case-insensitively).',
    'octo/widget',
  ),
  project: required('repository', gitLabProject, 'The project, `group/project`. Always compared together with `issuer`.', 'group/project'),
  repositoryId: optional(
    'repositoryId',
    numericId,
    'The numeric id of the repository. It survives a rename, and whoever takes over the name cannot have it.',
    '390497226',
  ),
  ownerId: optional('ownerId', numericId, 'The numeric id of the owner. It changes when the repository is transferred.', '72518640'),
  workflow: required(
    'workflow',
    gitHubWorkflow,
    'The workflow file that starts the publish, from the root of the repository.',
    '.github/workflows/release.yml',
  ),
  config: optional(
    'workflow',
    gitLabConfig,
    'The CI configuration, from the root of the project. Default `.gitlab-ci.yml`.',
    '.gitlab-ci.yml',
  ),
  refs: optional('refs', listOf(exactRef), 'Full refs that it publishes from, exactly. One of `refs` and `refGlobs` is required.', [
    'refs/heads/main',
  ]),
  refGlobs: optional('refGlobs', listOf(refGlob), 'Patterns for full refs; `*` stands for any characters but `/`.', ['refs/tags/v*']),
  triggers: required(
    'triggers',
    listOf(trigger),
    'The events that start a publish, as the certificate names them.',
    ['push'],
    ['release', 'workflow_dispatch'],
  ),
  environment: optional(
    'environment',
    words('the name of a deployment environment'),
    'The deployment environment. When given, the certificate must name it.',
    'release',
  ),
  signer: optional(
    'signer',
    signer,
    'The reusable workflow that signs, with its ref. Left out, the publisher’s own workflow must have signed.',
    'slsa-framework/slsa-github-generator/.github/workflows/builder_nodejs_slsa3.yml@refs/tags/v2.0.0',
  ),
  runner: optional('runner', word(['github-hosted', 'self-hosted']), 'The kind of runner. Default `github-hosted`.', 'self-hosted'),
  tag: optional(
    'tag',
    tagPattern,
    'How the tag of a version is called, with `{version}` and `{name}`. Left out, the certificate’s own tag counts, else the usual forms.',
    'v{version}',
    '{name}@{version}',
  ),
  branches: optional(
    'branches',
    listOf(branch),
    'Branches, one of which must hold the source commit. Left out: the certificate’s branch or the default branch.',
    ['main', 'v4'],
  ),
  maintainers: optional('maintainers', anyMapping, 'Who may start or approve the publishing run, and who may publish on npm.'),
  since: optional('since', date, 'First day (UTC) of publication that this publisher covers.', '2024-03-01'),
  until: optional(
    'until',
    date,
    'Last day (UTC) of publication that this publisher covers. A version it covered stays covered.',
    '2027-11-01',
  ),
  issuer: optional('issuer', issuer, 'The OpenID issuer of the certificate. Default: the provider’s own.', 'https://gitlab.example.com'),
}

const { provider, repositoryId, ownerId, refs, refGlobs, triggers, environment, since, until, signer: signerField } = publisher
export const GITHUB_PUBLISHER: Fields = {
  noun: 'a publisher',
  fields: [
    ...[provider, publisher.repository, repositoryId, ownerId, publisher.workflow, refs, refGlobs, triggers, environment, signerField],
    ...[publisher.runner, publisher.tag, publisher.branches, publisher.maintainers, since, until, publisher.issuer],
  ],
}
export const GITLAB_PUBLISHER: Fields = {
  noun: 'a gitlab-ci publisher',
  fields: [
    provider,
    publisher.project,
    repositoryId,
    ownerId,
    publisher.config,
    refs,
    refGlobs,
    triggers,
    environment,
    publisher.maintainers,
    since,
    until,
    publisher.issuer,
  ],
}
