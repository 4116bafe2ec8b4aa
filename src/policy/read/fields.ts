/**
 * Lists the keys of a policy file: what each means, and which are required. The reader, the JSON Schema and
 * docs/policy.md are made from this table.
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
    'The age that a version must have before it may come in, counted from its publication. Default 72h. `0` accepts every age.',
    '72h',
    '3d',
  ),
  cooldownSecurityFixes: optional(
    'cooldownSecurityFixes',
    word(['lift', 'keep']),
    'How the cooldown treats a security fix: a version that the GitHub Advisory Database lists as the first patched one for the replaced version. `lift` (default): it may come in young. `keep`: it has to wait.',
    'keep',
  ),
  unlisted: optional(
    'unlisted',
    word(['continuity', 'block']),
    'How a package is judged that no entry names. `continuity` (default): by the verified identity of the version that it replaces. `block`: it is refused.',
    'block',
  ),
  ...registrySettings,
  ecosystems: optional(
    'ecosystems',
    listOf(word(ECOSYSTEM_IDS)),
    'The ecosystems that are judged: npm packages and pinned GitHub Actions. Default: both. An ecosystem that is not named here is not looked at.',
    ['npm'],
  ),
  run: optional(
    'run',
    word(['required', 'when-available', 'off']),
    'Whether GitHub is asked for the workflow run that a certificate names. `required` (default): without an answer the version is undetermined. `when-available`: the answer is used if there is one. `off`: GitHub is not asked.',
    'required',
  ),
  source: optional(
    'source',
    word(['required', 'when-available', 'off']),
    'Whether GitHub is asked for the source repository of a version without attestations. `required`: without an answer the version is undetermined. `when-available` (default): the answer is used if there is one. `off`: GitHub is not asked.',
    'required',
  ),
  cooldownUntagged: optional(
    'cooldownUntagged',
    duration,
    'The age that a version must have if it has no tag in the source repository, although the versions before it have one. Counted from its publication. Default 14d.',
    '14d',
    '30d',
  ),
  attestationLostAfter: optional(
    'attestationLostAfter',
    duration,
    'The age at which a lost attestation becomes a warning, although the source repository does not show the release. Default: never.',
    '30d',
  ),
}
export const SETTINGS: Fields = { noun: '`settings`', fields: Object.values(settings) }

export const maintainers = {
  github: optional(
    'github',
    listOf(gitHubLogin),
    'GitHub logins, also of bots, that may start or re-run the publishing run and approve its deployment. Case does not matter.',
    ['octocat', 'renovate[bot]'],
  ),
  npm: optional(
    'npm',
    listOf(npmAccount),
    'npm accounts that may publish, or approve a staged publish. Claimed by the registry, not signed.',
    ['octocat'],
  ),
}
export const MAINTAINERS: Fields = { noun: '`maintainers`', fields: Object.values(maintainers) }

/** Read through `open`, which checks its two fields. */
const anyMapping = { schema: { type: 'object' }, read: () => true }

export const publisher = {
  provider: optional('provider', word(['github-actions', 'gitlab-ci']), 'Where the publisher runs. Default `github-actions`.', 'gitlab-ci'),
  repository: required(
    'repository',
    gitHubRepository,
    'The source repository, `owner/name`. With `repositoryId` the id decides, and this name is only for people. Without it this name decides (ASCII case-insensitively).',
    'octo/widget',
  ),
  project: required('repository', gitLabProject, 'The project, `group/project`. Always compared together with `issuer`.', 'group/project'),
  repositoryId: optional(
    'repositoryId',
    numericId,
    'The numeric id of the repository. It survives a rename. A new owner of the name has another id.',
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
  refs: optional('refs', listOf(exactRef), 'The exact full refs that it publishes from. `refs` or `refGlobs` is required.', [
    'refs/heads/main',
  ]),
  refGlobs: optional('refGlobs', listOf(refGlob), 'Patterns for full refs. `*` matches any characters except `/`.', ['refs/tags/v*']),
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
    'The deployment environment. If it is given, the certificate must name it.',
    'release',
  ),
  signer: optional(
    'signer',
    signer,
    'The reusable workflow that signs, with its ref. Default: the publisher’s own workflow.',
    'slsa-framework/slsa-github-generator/.github/workflows/builder_nodejs_slsa3.yml@refs/tags/v2.0.0',
  ),
  runner: optional('runner', word(['github-hosted', 'self-hosted']), 'The kind of runner. Default `github-hosted`.', 'self-hosted'),
  tag: optional(
    'tag',
    tagPattern,
    'The form of a version’s tag, with `{version}` and `{name}`. Default: the tag that the certificate names, else the usual forms.',
    'v{version}',
    '{name}@{version}',
  ),
  branches: optional(
    'branches',
    listOf(branch),
    'One of these branches must hold the source commit. Default: the certificate’s branch or the default branch.',
    ['main', 'v4'],
  ),
  maintainers: optional('maintainers', anyMapping, 'Who may start or approve the publishing run, and who may publish on npm.'),
  since: optional('since', date, 'First day (UTC) of publication that this publisher covers.', '2024-03-01'),
  until: optional(
    'until',
    date,
    'Last day (UTC) of publication that this publisher covers. Versions published before it stay covered.',
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
