/** Turns parts of a Policy into the values of a policy file. Defaults are omitted. */
import { GITHUB_ISSUER, GITLAB_ISSUER } from '../../domain/identity.ts'
import type { Entry, Exemption, Policy, Publisher } from '../../domain/policy.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts'
import { dayText, durationText } from './words.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

const some = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list
const day = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : dayText(iso))
const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value)

export function publisherYaml(publisher: Publisher): YamlMap {
  const { repository, repositoryId, ownerId, workflow, refs, refGlobs, triggers, environment, maintainers, since, until, issuer } =
    publisher
  const isGitLab = publisher.provider === 'gitlab-ci'
  const gitHub = isGitLab
    ? {}
    : { signer: publisher.signer, runner: publisher.runner, tag: publisher.tag, branches: some(publisher.branches) }
  const hasMaintainers = maintainers.github !== undefined || maintainers.npm !== undefined
  return {
    provider: isGitLab ? 'gitlab-ci' : undefined,
    issuer: unless(issuer, isGitLab ? GITLAB_ISSUER : GITHUB_ISSUER),
    ...{ repository, repositoryId, ownerId, workflow },
    refs: some(refs),
    refGlobs: some(refGlobs),
    ...{ triggers, environment, ...gitHub },
    maintainers: hasMaintainers ? { github: maintainers.github, npm: maintainers.npm } : undefined,
    since: day(since),
    until: day(until),
  }
}

export function entryYaml(entry: Entry): Yaml {
  const { versions, run, source } = entry
  const cooldown = entry.cooldown === undefined ? undefined : durationText(entry.cooldown)
  switch (entry.kind) {
    case 'publisher':
      return versions === undefined && cooldown === undefined && run === undefined && source === undefined
        ? entry.publisher.name
        : { publisher: entry.publisher.name, versions, cooldown, run, source }
    case 'unattested':
      return {
        ...{ unattested: true, accounts: entry.accounts.length === 0 ? undefined : entry.accounts, registry: entry.registry },
        ...{
          taggedIn: entry.taggedIn,
          reproduced: entry.reproduced === true ? true : undefined,
          source,
          versions,
          cooldown,
          since: day(entry.since),
          until: day(entry.until),
        },
      }
    case 'action':
      return {
        repositoryId: entry.repositoryId,
        ownerId: entry.ownerId,
        branches: entry.branches.length === 0 ? undefined : entry.branches,
        detached: entry.detached ? true : undefined,
        immutable: entry.immutable,
        cooldown,
      }
    case 'deny':
      return { deny: true, versions, reason: entry.reason }
  }
}

/** One publisher's name, or a list. */
export function entriesYaml(entries: readonly Entry[]): Yaml {
  const values = entries.map(entryYaml)
  const [only] = values
  return values.length === 1 && typeof only === 'string' ? only : values
}

export function exemptionYaml(exemption: Exemption): YamlMap {
  const { package: name, version, integrity, source, commit, rules, reason, approvedBy, expires } = exemption
  return {
    package: name,
    version: commit === undefined ? version : undefined,
    integrity,
    source,
    commit,
    rules,
    reason,
    approvedBy,
    expires: dayText(expires),
  }
}

function settingsYaml(settings: Settings): YamlMap {
  const { cooldown, cooldownSecurityFixes, unlisted, registries, run } = settings
  return {
    cooldown: unless(durationText(cooldown), durationText(DEFAULT_SETTINGS.cooldown)),
    cooldownSecurityFixes: unless(cooldownSecurityFixes, DEFAULT_SETTINGS.cooldownSecurityFixes),
    unlisted: unless(unlisted, DEFAULT_SETTINGS.unlisted),
    registries: settings.registriesStated === true || registries.length > 1 || registries[0] !== 'public' ? registries : undefined,
    registriesWithoutMetadata: settings.registriesWithoutMetadata,
    registriesWithoutAttestations: settings.registriesWithoutAttestations,
    ecosystems: settings.ecosystems,
    run: settings.runStated === true ? run : unless(run, DEFAULT_SETTINGS.run),
    source: settings.source,
    cooldownUntagged: settings.cooldownUntagged === undefined ? undefined : durationText(settings.cooldownUntagged),
    attestationLostAfter: settings.attestationLostAfter === undefined ? undefined : durationText(settings.attestationLostAfter),
  }
}

/** Every section that is not empty. */
export function policyYaml(policy: Policy): YamlMap {
  const exemptions = policy.exemptions.map(exemptionYaml)
  return {
    version: 1,
    settings: filled(settingsYaml(policy.settings)),
    rules: filled(policy.levels),
    publishers: filled(Object.fromEntries(policy.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    packages: filled(Object.fromEntries(policy.packages.map(({ pattern, entries }) => [pattern.text, entriesYaml(entries)]))),
    exemptions: exemptions.length === 0 ? undefined : exemptions,
  }
}

const filled = (map: YamlMap): YamlMap | undefined => (Object.values(map).some((value) => value !== undefined) ? map : undefined)
