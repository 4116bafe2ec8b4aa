/** Reads one publisher of the policy file: the identity that it describes. */
import { GITHUB_ISSUER, GITLAB_ISSUER } from '../../domain/identity.ts'
import type { Maintainers, Publisher } from '../../domain/policy.ts'
import { GITHUB_PUBLISHER, GITLAB_PUBLISHER, MAINTAINERS, maintainers, publisher as fields } from './fields.ts'
import { PUBLISHER_NAME, endOfDay, startOfDay } from './formats.ts'
import { type OpenedMapping, openMapping } from './mapping.ts'
import { type Reading, report } from './shape.ts'
import type { MapEntry, YamlNode } from '../../text/yaml.ts'

export function readPublisher(entry: MapEntry, reading: Reading): Publisher | undefined {
  const { key: name, keyPlace } = entry
  if (!PUBLISHER_NAME.test(name))
    return report(
      reading,
      keyPlace,
      `a publisher’s name has letters, digits, \`.\`, \`_\` and \`-\`, found ${JSON.stringify(name.slice(0, 60))}`,
    )
  const label = `publisher \`${name}\``
  const gitLab = providerOf(entry.value) === 'gitlab-ci'
  const opened = openMapping(entry.value, gitLab ? GITLAB_PUBLISHER : GITHUB_PUBLISHER, label, reading, keyPlace)
  if (opened === undefined) return undefined
  if (opened.lacks(fields.refs) && opened.lacks(fields.refGlobs)) report(reading, keyPlace, `${label} lacks \`refs\` (or \`refGlobs\`)`)
  opened.get(fields.provider)
  const common = readCommon(name, opened, entry, reading)
  const specific = gitLab ? readGitLab(opened) : readGitHub(opened)
  return common === undefined || specific === undefined ? undefined : { ...common, ...specific }
}

const providerOf = (node: YamlNode): string | undefined => {
  const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'provider')?.value : undefined
  return value?.kind === 'scalar' ? value.text : undefined
}

function readCommon(name: string, opened: OpenedMapping, entry: MapEntry, reading: Reading) {
  const triggers = opened.get(fields.triggers)
  const refs = opened.get(fields.refs)
  const refGlobs = opened.get(fields.refGlobs)
  const window = readWindow(opened, reading)
  const common = {
    name,
    refs: refs ?? [],
    refGlobs: refGlobs ?? [],
    environment: opened.get(fields.environment),
    repositoryId: opened.get(fields.repositoryId),
    ownerId: opened.get(fields.ownerId),
    maintainers: readMaintainers(opened, entry, reading),
    ...window,
    declaredAt: { file: reading.file, line: entry.keyPlace.line },
  }
  return triggers === undefined ? undefined : { ...common, triggers }
}

function readGitHub(opened: OpenedMapping) {
  const repository = opened.get(fields.repository)
  const workflow = opened.get(fields.workflow)
  const rest = {
    signer: opened.get(fields.signer),
    runner: opened.get(fields.runner),
    tag: opened.get(fields.tag),
    branches: opened.get(fields.branches) ?? [],
    issuer: opened.get(fields.issuer) ?? GITHUB_ISSUER,
  }
  return repository === undefined || workflow === undefined
    ? undefined
    : { provider: 'github-actions' as const, repository, workflow, ...rest }
}

function readGitLab(opened: OpenedMapping) {
  const repository = opened.get(fields.project)
  const workflow = opened.get(fields.config) ?? '.gitlab-ci.yml'
  const issuer = opened.get(fields.issuer) ?? GITLAB_ISSUER
  return repository === undefined ? undefined : { provider: 'gitlab-ci' as const, repository, workflow, issuer }
}

/** `since` and `until` as instants. A window that ends before it starts covers nothing and is refused. */
export function readWindow(opened: OpenedMapping, reading: Reading): { since: string | undefined; until: string | undefined } {
  const since = opened.get(fields.since)
  const until = opened.get(fields.until)
  if (since !== undefined && until !== undefined && until < since)
    report(reading, opened.place(fields.until), `\`until\` (${until}) is before \`since\` (${since})`)
  return { since: since === undefined ? undefined : startOfDay(since), until: until === undefined ? undefined : endOfDay(until) }
}

function readMaintainers(opened: OpenedMapping, entry: MapEntry, reading: Reading): Maintainers {
  const node = opened.node(fields.maintainers)
  if (node === undefined) return { github: undefined, npm: undefined }
  const inner = openMapping(node, MAINTAINERS, '`maintainers`', reading, node.place)
  const found = { github: inner?.get(maintainers.github), npm: inner?.get(maintainers.npm) }
  const isEmpty = node.kind === 'map' && node.entries.length === 0
  if (isEmpty) report(reading, entry.keyPlace, '`maintainers` names nobody; remove it if no maintainers are checked')
  return found
}
