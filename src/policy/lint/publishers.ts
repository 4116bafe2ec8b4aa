/** Finds publishers that name less than they could, more than they should, or nothing that is used. */
import type { Publisher } from '../../domain/policy.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { DAY } from '../../text/time.ts'
import { type LintFinding, type LintSubject, at, removal } from './finding.ts'
import type { MapEntry, YamlNode } from '../../text/yaml.ts'

export const SOON = 6 * 7 * DAY

/** Events that GitHub documents as triggers of a workflow. */
const EVENTS = [
  ...[
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
  ],
  ...[
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_review',
  ],
  ...[
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
  ],
  ...['watch', 'workflow_call', 'workflow_dispatch', 'workflow_run'],
]

export function lintPublishers(subject: LintSubject): readonly LintFinding[] {
  const { policy, entries } = subject
  const byName = new Map(policy.publishers.map((publisher): [string, Publisher] => [publisher.name, publisher]))
  return entries('publishers').flatMap((entry) => {
    const publisher = byName.get(entry.key)
    return publisher === undefined
      ? []
      : [
          ...unused(entry, subject),
          ...ids(entry, publisher),
          ...wide(entry, publisher),
          ...events(entry, publisher),
          ...openToStrangers(entry, publisher),
          ...ownMachines(entry, publisher),
          ...ending(entry, publisher, subject),
        ]
  })
}

function unused(entry: MapEntry, { policy, text, entries }: LintSubject): readonly LintFinding[] {
  const isUsed = policy.packages.some((rule) => rule.entries.some((one) => one.kind === 'publisher' && one.publisher.name === entry.key))
  const fix = removal(text, entry.keyPlace, entry.value, entries('publishers').length)
  return isUsed
    ? []
    : [at(entry.keyPlace, 'warning', `publisher \`${entry.key}\` is used by no package`, 'Remove it, or use it under `packages`.', fix)]
}

function ids(entry: MapEntry, { repositoryId, ownerId }: Publisher): readonly LintFinding[] {
  const missing = [...(repositoryId === undefined ? ['repositoryId'] : []), ...(ownerId === undefined ? ['ownerId'] : [])]
  if (missing.length === 0) return []
  const what = missing.map((key) => `\`${key}\``).join(' and ')
  return [
    at(
      entry.keyPlace,
      'notice',
      `publisher \`${entry.key}\` has no ${what}: a new owner of the name is trusted`,
      '`npx countersign init` writes the ids. `npx countersign explain` shows the ids of a version.',
    ),
  ]
}

const item = (entry: MapEntry, field: string, text: string): YamlNode => {
  const list = entry.value.kind === 'map' ? entry.value.entries.find(({ key }) => key === field)?.value : undefined
  const found = list?.kind === 'list' ? list.items.find((node) => node.kind === 'scalar' && node.text === text) : undefined
  return found ?? list ?? entry.value
}

/** Anybody who may push a branch can change the workflow on it. */
function wide(entry: MapEntry, { refGlobs }: Publisher): readonly LintFinding[] {
  return refGlobs.flatMap((glob) => {
    const place = item(entry, 'refGlobs', glob).place
    const [, kind = '', ...rest] = glob.split('/')
    if (kind.includes('*'))
      return [
        at(place, 'error', `\`${glob}\` matches branches, tags and pull requests`, 'Begin the pattern with refs/heads/ or refs/tags/.'),
      ]
    if (kind === 'pull')
      return [
        at(place, 'error', `\`${glob}\` matches pull requests, which anybody can open`, 'Name the branch or tag that releases come from.'),
      ]
    const isAnyBranch = kind === 'heads' && rest[0]?.replaceAll('*', '') === ''
    return isAnyBranch
      ? [
          at(
            place,
            'warning',
            `\`${glob}\` matches any branch: anybody who can push a branch can publish with a changed workflow`,
            'Name the branches under `refs`.',
          ),
        ]
      : []
  })
}

function events(entry: MapEntry, { provider, triggers }: Publisher): readonly LintFinding[] {
  if (provider !== 'github-actions') return []
  return triggers
    .filter((trigger) => !EVENTS.includes(trigger))
    .map((trigger) => {
      const meant = nearest(trigger, EVENTS)
      const node = item(entry, 'triggers', trigger)
      const fix = meant === undefined ? undefined : { start: node.place.start, end: node.place.end, text: meant }
      return at(
        node.place,
        'warning',
        `GitHub has no event \`${trigger}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
        'A publish can only be started by an event that exists.',
        fix,
      )
    })
}

/** Events that a person without any rights in the repository can cause. */
const BY_STRANGERS: ReadonlySet<string> = new Set([
  ...['discussion', 'discussion_comment', 'fork', 'issue_comment', 'issues', 'pull_request', 'pull_request_review'],
  ...['pull_request_review_comment', 'pull_request_target', 'watch', 'workflow_run'],
])

function openToStrangers(entry: MapEntry, { provider, triggers }: Publisher): readonly LintFinding[] {
  if (provider !== 'github-actions') return []
  return triggers
    .filter((trigger) => BY_STRANGERS.has(trigger))
    .map((trigger) =>
      at(
        item(entry, 'triggers', trigger).place,
        'warning',
        `publisher \`${entry.key}\` may publish on \`${trigger}\`, an event that a stranger can cause`,
        'Remove the event, unless its releases really start this way.',
      ),
    )
}

function ownMachines(entry: MapEntry, publisher: Publisher): readonly LintFinding[] {
  if (publisher.provider !== 'github-actions' || publisher.runner !== 'self-hosted') return []
  return [
    at(
      item(entry, 'runner', 'self-hosted').place,
      'warning',
      `publisher \`${entry.key}\` may publish from a self-hosted runner: only its owner knows what ran there`,
      'Use github-hosted runners for releases, if the project can.',
    ),
  ]
}

function ending(entry: MapEntry, { until }: Publisher, { now }: LintSubject): readonly LintFinding[] {
  const left = Date.parse(until ?? '') - Date.parse(now)
  if (Number.isNaN(left) || left > SOON) return []
  const node = entry.value.kind === 'map' ? entry.value.entries.find(({ key }) => key === 'until')?.value : undefined
  const message =
    left < 0
      ? `publisher \`${entry.key}\` covers nothing that was published after its \`until\``
      : `publisher \`${entry.key}\` covers new versions for ${Math.ceil(left / (7 * DAY))} more weeks at most`
  return [
    at(
      (node ?? entry.value).place,
      left < 0 ? 'notice' : 'warning',
      message,
      'Look at the project again. Choose a later `until` if it still publishes this way.',
    ),
  ]
}
