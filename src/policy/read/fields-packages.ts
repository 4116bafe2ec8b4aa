/** Lists the keys of an entry of `packages` and of an exemption, like fields.ts. */
import { RULE_IDS } from '../../domain/rule-id.ts'
import { NOT_EXEMPTIBLE } from '../../traits/way-out.ts'
import { settings } from './fields.ts'
import {
  commitId,
  date,
  duration,
  exactVersion,
  lockedHash,
  npmAccount,
  otherRegistry,
  numericId,
  packageName,
  prose,
  publisherName,
  versionRange,
  words,
} from './formats.ts'
import { gitHubRepository } from './formats-identity.ts'
import { type Fields, optional, required } from './mapping.ts'
import { listOf, word, yes } from './shape.ts'

export const entry = {
  publisher: required('publisher', publisherName, 'A name under `publishers`.', 'axios-ci'),
  unattested: required(
    'unattested',
    yes,
    'These versions may come in without an attestation. `accounts` names the accounts that may publish them.',
    true,
  ),
  accounts: optional(
    'accounts',
    listOf(npmAccount),
    'npm accounts. One of them must have published the version. Claimed by the registry, not signed. Required, unless `taggedIn` or `registry` is given.',
    ['jasonsaayman'],
  ),
  taggedIn: optional(
    'taggedIn',
    gitHubRepository,
    'The source repository at GitHub, `owner/name`. It must have a tag for each version, and the manifest at that tag must agree with the published one.',
    'octo/widget',
  ),
  registry: optional(
    'registry',
    otherRegistry,
    'A private registry. Each version must come from it, and its evidence is asked there. Without `accounts` or `taggedIn`, anybody who can publish there is let in.',
    'https://npm.acme.example',
  ),
  reproduced: optional('reproduced', yes, 'All files of each version must also be in the tagged commit. Needs `taggedIn`.', true),
  source: optional(
    'source',
    settings.source.shape,
    'Replaces `source` of `settings`. An entry with `taggedIn` always requires the source repository.',
    'required',
  ),
  deny: required('deny', yes, 'Refuses these versions. Wins over every other entry and every exemption.', true),
  reason: optional('reason', prose, 'Why. The report shows it.', 'compromised in 2026'),
  repositoryId: optional(
    'repositoryId',
    numericId,
    'The numeric id of the repository. It survives a rename. A new owner of the name has another id.',
    '197814629',
  ),
  ownerId: optional('ownerId', numericId, 'The numeric id of its owner.', '44036562'),
  branches: optional(
    'branches',
    listOf(words('the name of a branch', 255)),
    'One of these branches must hold the commit. Default: any branch of the repository.',
    ['main'],
  ),
  detached: optional(
    'detached',
    yes,
    'Releases of this action are on no branch: each is one commit on top of a commit of a branch, under a tag.',
    true,
  ),
  immutable: optional('immutable', word(['required']), 'Releases must be immutable.', 'required'),
  versions: optional(
    'versions',
    versionRange,
    'A SemVer range. A prerelease is in the range if its order is: 1.2.0-rc.1 is in ">=1 <2". Default: every version.',
    '>=1.13.4',
    '<1',
  ),
  cooldown: optional('cooldown', duration, 'Replaces `cooldown` of `settings`.', '0', '7d'),
  run: optional('run', settings.run.shape, 'Replaces `run` of `settings`.', 'when-available'),
  since: optional('since', date, 'First day (UTC) of publication that this entry covers.', '2019-01-01'),
  until: optional('until', date, 'Last day (UTC) of publication that this entry covers.', '2024-12-31'),
}
export const PUBLISHER_ENTRY: Fields = {
  noun: 'an entry with `publisher` (windows belong to the publisher)',
  fields: [entry.publisher, entry.versions, entry.cooldown, entry.run, entry.source],
}
export const UNATTESTED_ENTRY: Fields = {
  noun: 'an entry with `unattested`',
  fields: [
    ...[entry.unattested, entry.accounts, entry.registry, entry.taggedIn, entry.reproduced, entry.source],
    ...[entry.versions, entry.cooldown, entry.since, entry.until],
  ],
}
export const ACTION_ENTRY: Fields = {
  noun: 'an entry of an action',
  fields: [entry.repositoryId, entry.ownerId, entry.branches, entry.detached, entry.immutable, entry.cooldown],
}
export const DENY_ENTRY: Fields = { noun: 'an entry with `deny`', fields: [entry.deny, entry.versions, entry.reason] }

/** The reader has its own message for rules that are never lifted. The schema omits them. */
const exemptible = {
  ...word(RULE_IDS, 'the id of a rule'),
  schema: { type: 'string', enum: RULE_IDS.filter((rule) => !NOT_EXEMPTIBLE.includes(rule)) },
}

export const exemption = {
  package: required('package', packageName, 'The exact name of the package.', 'vercel'),
  version: optional('version', exactVersion, 'The exact version. Required for packages. An action has `commit` instead.', '58.5.1'),
  commit: optional(
    'commit',
    commitId,
    'For an action, instead of version and integrity: the full id of the pinned commit.',
    '0123456789abcdef0123456789abcdef01234567',
  ),
  integrity: optional(
    'integrity',
    lockedHash,
    'The hash of the bytes, as the lockfile has it (for Yarn 2 and later the `checksum`). Required, except for git sources and where the lockfile has no hash.',
    'sha512-…',
    '10c0/…',
  ),
  source: optional(
    'source',
    words('the address, as in the lockfile', 4096),
    'Instead of `integrity`: the address as the lockfile has it, for a git source with its commit. For a package of the registry without address and hash it is `npm:` and the version.',
    'git+https://github.com/octo/widget.git#0123456789abcdef0123456789abcdef01234567',
  ),
  rules: required('rules', listOf(exemptible), 'The rules that it lifts, and no others.', ['attestation-lost']),
  reason: required('reason', prose, 'Why this version is let in.', 'published by hand while their CI was down, confirmed upstream'),
  approvedBy: optional('approvedBy', words('who approved it'), 'Who decided.', 'octocat'),
  expires: required('expires', date, 'The last day (UTC) on which the exemption lifts anything.', '2026-12-31'),
}
export const EXEMPTION: Fields = { noun: 'an exemption', fields: Object.values(exemption) }
