/**
 * Attacks on actions that reached a pin or could have, and honest bumps that look like one. Each says what was in the repository, and what a bot
 * proposed.
 */
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { ActionRepository } from '../helpers/action-repositories.ts'

export interface PinStory {
  readonly title: string
  readonly happened: string
  readonly sources: readonly string[]
  readonly isAttack: boolean
  /** When the commit that comes in was put there, or its release was published. */
  readonly day: string
  readonly action: string
  /** The repository the day before. */
  readonly before: ActionRepository
  /** The repository on the day. */
  readonly then: ActionRepository
  /** Ten days later, where it is not as on the day. */
  readonly late?: ActionRepository
  /** Labels of the commits that are pinned before and after, with the comments behind them. */
  readonly from: readonly [label: string, comment: string]
  readonly to: readonly [label: string, comment: string]
  /** Errors other than age, on the day and later, without and with a policy. */
  readonly blockedBy: readonly RuleId[]
  /** Warnings of an honest one. */
  readonly warnedBy?: readonly RuleId[]
  /** What nobody documented, and how it is told here. */
  readonly assumed?: string
}

const at = (day: string) => ({ at: day })

/** Versions one after another on `main`, each with its tag and its release. */
function released(days: Readonly<Record<string, string>>, more: Partial<ActionRepository> = {}): ActionRepository {
  const names = Object.keys(days)
  return {
    branches: { main: ['start', ...names, 'tip'] },
    dates: days,
    tags: Object.fromEntries(names.map((name) => [name, name])),
    releases: Object.fromEntries(names.map((name) => [name, at(days[name] ?? '')])),
    ...more,
  }
}

/** Every tag names the same commit, which is on no branch. */
const repointed = (repository: ActionRepository, evil: string, parent: string | null): ActionRepository => ({
  ...repository,
  off: { ...repository.off, [evil]: parent },
  tags: Object.fromEntries(Object.keys(repository.tags ?? {}).map((tag) => [tag, evil])),
})

const TJ_EVIL = '0e58ed8671d6b60d0890c21b07f8835ace038e67'
const TJ = released({ 'v45.0.6': '2025-01-20T00:00:00Z', 'v45.0.7': '2025-01-25T00:00:00Z' })
const REVIEWDOG = released({ 'v1.3.0': '2025-01-10T00:00:00Z' }, { tags: { 'v1.3.0': 'v1.3.0', v1: 'v1.3.0' } })
const CHECKOUT = released(
  { 'v6.0.1': '2025-12-01T00:00:00Z', de0fac2e4500dabe0009e67214ff5f5447ce83dd: '2026-01-09T00:00:00Z' },
  {
    tags: { 'v6.0.1': 'v6.0.1', 'v6.0.2': 'de0fac2e4500dabe0009e67214ff5f5447ce83dd' },
    releases: { 'v6.0.1': at('2025-12-01T00:00:00Z'), 'v6.0.2': at('2026-01-09T00:00:00Z') },
  },
)
const TRIVY = released({ 'v0.34.1': '2026-02-10T00:00:00Z', 'v0.34.2': '2026-02-27T00:00:00Z' })
const SETUP_TRIVY = released({ 'v0.2.4': '2025-09-01T00:00:00Z', 'v0.2.5': '2026-01-15T00:00:00Z' })
const KICS = released({ 'v2.1.18': '2026-01-05T00:00:00Z', 'v2.1.19': '2026-02-20T00:00:00Z' })
const COOL = released({ 'v3.7.3': '2026-01-03T00:00:00Z', 'v3.7.4': '2026-03-10T00:00:00Z' })

const ATTACKS: readonly PinStory[] = [
  {
    title: '`actions-cool/issues-helper`',
    happened: 'Every tag was moved to a commit that read the memory of the runner. GitHub blocked the repository, and four months later served it again with the tags still in place.',
    sources: ['https://github.com/actions-cool/issues-helper/issues/230', 'https://github.com/umijs/qiankun/issues/3209'],
    isAttack: true, day: '2026-05-18T19:10:00Z', action: 'actions-cool/issues-helper',
    before: COOL, then: repointed(COOL, 'evil', 'v3.7.4'), from: ['v3.7.3', '# v3.7.3'], to: ['evil', '# v3.7.4'],
    blockedBy: ['pin-impostor'],
    assumed: 'the commit is built on the last release, so that everything but its branch looks right',
  },
  {
    title: '`Checkmarx/kics-github-action`',
    happened: 'The same attackers pointed all tags at a commit of theirs, four days after Trivy’s.',
    sources: ['https://github.com/Checkmarx/kics-github-action'],
    isAttack: true, day: '2026-03-23T13:00:00Z', action: 'checkmarx/kics-github-action',
    before: KICS, then: repointed(KICS, 'evil', 'v2.1.19'), from: ['v2.1.18', '# v2.1.18'], to: ['evil', '# v2.1.19'],
    blockedBy: ['pin-impostor'],
    assumed: 'the commit is built on the last release; the hour',
  },
  {
    title: '`aquasecurity/trivy-action` (CVE-2026-33634)',
    happened: 'Nearly all of 77 tags were pushed again, to commits of the attackers.',
    sources: ['https://github.com/advisories/GHSA-69fq-xp46-6x23', 'https://github.com/aquasecurity/trivy-action/issues/541'],
    isAttack: true, day: '2026-03-19T17:43:00Z', action: 'aquasecurity/trivy-action',
    before: TRIVY, then: repointed(TRIVY, 'evil', 'v0.34.2'), from: ['v0.34.1', '# v0.34.1'], to: ['evil', '# 0.34.2'],
    late: { ...TRIVY, off: { evil: 'v0.34.2' }, tags: {} },
    blockedBy: ['pin-impostor'],
    assumed: 'the commit is built on the last release. Ten days later the tags are gone, as 0.34.1 and 0.34.2 are today',
  },
  {
    title: '`aquasecurity/setup-trivy` (CVE-2026-33634)',
    happened: 'Seven tags were pushed again. trivy-action used one of them, so pins of trivy-action brought it in.',
    sources: ['https://github.com/advisories/GHSA-69fq-xp46-6x23'],
    isAttack: true, day: '2026-03-19T17:43:00Z', action: 'aquasecurity/setup-trivy',
    before: SETUP_TRIVY, then: repointed(SETUP_TRIVY, 'evil', 'v0.2.5'), from: ['v0.2.4', '# v0.2.4'], to: ['evil', '# v0.2.5'],
    blockedBy: ['pin-impostor'],
    assumed: 'the commit is built on the last release',
  },
  {
    title: 'Trivy’s impostor of `actions/checkout`',
    happened: 'A commit with a forged author changed quotes in a workflow, and one pin: `actions/checkout` at a commit of a fork, under `# v6.0.2`, which is the tag of another commit.',
    sources: ['https://github.com/aquasecurity/trivy/commit/1885610c'],
    isAttack: true, day: '2026-03-04T02:00:00Z', action: 'actions/checkout',
    before: CHECKOUT, then: { ...CHECKOUT, off: { evil: 'v6.0.1' } }, from: ['v6.0.1', '# v6.0.1'], to: ['evil', '# v6.0.2'],
    blockedBy: ['tag-contradicts-commit', 'pin-impostor'],
    assumed: 'the version that was pinned before; the hour; the parent of the commit',
  },
  {
    title: '`tj-actions/changed-files` (CVE-2025-30066)',
    happened: 'Every tag from v1 to v45 was moved to a commit without parents, with the name of the bot copied. Renovate and Dependabot proposed it to users who pinned an older commit, and some pull requests merged by themselves.',
    sources: ['https://github.com/tj-actions/changed-files/issues/2463', 'https://github.com/renovatebot/renovate/issues/34829'],
    isAttack: true, day: '2025-03-14T16:00:00Z', action: 'tj-actions/changed-files',
    before: TJ, then: { ...repointed(TJ, TJ_EVIL, null), dates: { [TJ_EVIL]: '2025-02-01T00:00:00Z' } }, from: ['v45.0.6', '# v45.0.6'], to: [TJ_EVIL, '# v45.0.7'],
    blockedBy: ['pin-impostor'],
    late: { ...TJ, off: { [TJ_EVIL]: null }, dates: { ...TJ.dates, [TJ_EVIL]: '2025-02-01T00:00:00Z' } },
    assumed: 'the date of the commit, which whoever makes it chooses',
  },
  {
    title: '`reviewdog/action-setup` (CVE-2025-30154)',
    happened: 'For two hours `v1` named a commit of somebody who should not have had access.',
    sources: ['https://github.com/reviewdog/reviewdog/issues/2079'],
    isAttack: true, day: '2025-03-11T18:42:00Z', action: 'reviewdog/action-setup',
    before: REVIEWDOG, then: { ...REVIEWDOG, off: { evil: 'v1.3.0' }, tags: { 'v1.3.0': 'v1.3.0', v1: 'evil' } }, from: ['v1.3.0', '# v1'], to: ['evil', '# v1'],
    late: { ...REVIEWDOG, off: { evil: 'v1.3.0' } },
    blockedBy: ['pin-impostor'],
    assumed: 'the commit was on no branch: it was served from a fork',
  },
] // prettier-ignore

const STEWARD: ActionRepository = {
  branches: { master: ['start', 'm1', 'm2', 'm3'] },
  defaultBranch: 'master',
  off: { 'v2.71.0': 'm2', 'v2.72.0': 'm3' },
  tags: { 'v2.71.0': 'v2.71.0', 'v2.72.0': 'v2.72.0' },
  releases: { 'v2.71.0': at('2026-02-01T00:00:00Z'), 'v2.72.0': at('2026-03-02T09:00:00Z') },
}
const BACKPORT: ActionRepository = {
  ...released({ 'v4.3.0': '2025-07-01T00:00:00Z', 'v5.0.0': '2025-08-11T00:00:00Z' }),
  branches: { main: ['start', 'v4.3.0', 'v5.0.0', 'tip'], 'releases/v4': ['start', 'v4.3.0', 'v4.3.1'] },
  tags: { 'v4.3.0': 'v4.3.0', 'v5.0.0': 'v5.0.0', 'v4.3.1': 'v4.3.1', v4: 'v4.3.1', v5: 'v5.0.0' },
  releases: { 'v4.3.0': at('2025-07-01T00:00:00Z'), 'v4.3.1': at('2025-11-13T23:20:00Z') },
}
const NODE = released({ 'v6.3.0': '2026-03-01T00:00:00Z', 'v6.4.0': '2026-04-20T09:00:00Z' })
const RUST_CACHE: ActionRepository = {
  ...released({ 'v2.8.1': '2025-09-01T00:00:00Z', 'v2.8.2': '2025-11-20T09:00:00Z' }, { releases: {} }),
  tags: { 'v2.8.1': { to: 'v2.8.1', at: '2025-09-01T00:00:00Z' }, 'v2.8.2': { to: 'v2.8.2', at: '2025-11-20T09:00:00Z', depth: 2 } },
}
const PYPI: ActionRepository = { ...released({ 'v1.12.4': '2025-01-24T00:00:00Z', 'v1.13.0': '2025-09-04T09:00:00Z' }) }
const ON_RELEASE = {
  ...PYPI,
  branches: { 'unstable/v1': ['start', 'v1.12.4', 'v1.13.0', 'next'], 'release/v1': ['start', 'v1.12.4', 'v1.13.0'] },
  defaultBranch: 'unstable/v1',
}
const CODECOV = released({ 'v3.1.4': '2023-05-15T00:00:00Z', 'v4.0.0': '2024-01-31T09:00:00Z' })
const TJ_CLEAN: ActionRepository = {
  ...released({ 'v45.0.6': '2025-01-20T00:00:00Z', 'v45.0.7': '2025-01-25T00:00:00Z', 'v46.0.1': '2025-03-16T00:00:00Z' }),
  off: { [TJ_EVIL]: null },
}

const HONEST: readonly PinStory[] = [
  {
    title: '`scala-steward-org/scala-steward-action`',
    happened: 'Each release is built into one commit under a tag. No branch ever has that commit. Two thirds of its tags are like that.',
    sources: ['https://github.com/scala-steward-org/scala-steward-action/issues/705'],
    isAttack: false, day: '2026-03-02T09:00:00Z', action: 'scala-steward-org/scala-steward-action',
    before: STEWARD, then: STEWARD, from: ['v2.71.0', '# v2.71.0'], to: ['v2.72.0', '# v2.72.0'], blockedBy: [],
  },
  {
    title: '`actions/checkout` v4.3.1 under `# v4`',
    happened: 'A fix of an older major, from `releases/v4`. The default branch was far ahead, and `v4` moves with each release.',
    sources: ['https://github.com/actions/checkout/releases/tag/v4.3.1'],
    isAttack: false, day: '2025-11-13T23:20:00Z', action: 'actions/checkout',
    before: BACKPORT, then: BACKPORT, from: ['v4.3.0', '# v4'], to: ['v4.3.1', '# v4'], blockedBy: [],
  },
  {
    title: '`actions/setup-node` v6.4.0 under `# v3`',
    happened: 'The bot moved the commit through three majors and did not change the comment.',
    sources: ['https://github.com/dependabot/dependabot-core/issues/7912'],
    isAttack: false, day: '2026-04-20T09:00:00Z', action: 'actions/setup-node',
    before: NODE, then: NODE, from: ['v6.3.0', '# v3'], to: ['v6.4.0', '# v3'], blockedBy: [], warnedBy: ['tag-contradicts-commit'],
  },
  {
    title: '`Swatinem/rust-cache`',
    happened: 'Every tag is annotated: it names an object that names the commit. There is no release.',
    sources: ['https://github.com/Swatinem/rust-cache/tags'],
    isAttack: false, day: '2025-11-20T09:00:00Z', action: 'swatinem/rust-cache',
    before: RUST_CACHE, then: RUST_CACHE, from: ['v2.8.1', '# v2.8.1'], to: ['v2.8.2', '# v2.8.2'], blockedBy: [],
  },
  {
    title: '`pypa/gh-action-pypi-publish` under `# release/v1`',
    happened: 'The comment names a branch, and that branch has the commit.',
    sources: ['https://github.com/pypa/gh-action-pypi-publish'],
    isAttack: false, day: '2025-09-04T09:00:00Z', action: 'pypa/gh-action-pypi-publish',
    before: ON_RELEASE, then: ON_RELEASE, from: ['v1.12.4', '# release/v1'], to: ['v1.13.0', '# release/v1'], blockedBy: [],
  },
  {
    title: '`codecov/codecov-action` v4.0.0',
    happened: 'The project moved its own tag, some time after bots had proposed the commit.',
    sources: ['https://github.com/codecov/codecov-action/tags'],
    isAttack: false, day: '2024-01-31T09:00:00Z', action: 'codecov/codecov-action',
    before: CODECOV, then: CODECOV, late: { ...CODECOV, tags: { 'v3.1.4': 'v3.1.4', 'v4.0.0': 'tip' } },
    from: ['v3.1.4', '# v3.1.4'], to: ['v4.0.0', '# v4.0.0'], blockedBy: [], warnedBy: ['tag-contradicts-commit'],
    assumed: 'that the tag was moved within ten days',
  },
  {
    title: 'Leaving the orphan of `tj-actions/changed-files`',
    happened: 'Users who had merged the malicious commit moved to a clean version. The malicious commit has no history in common with the project.',
    sources: ['https://github.com/tj-actions/changed-files/issues/2463'],
    isAttack: false, day: '2025-03-16T00:00:00Z', action: 'tj-actions/changed-files',
    before: TJ_CLEAN, then: TJ_CLEAN, from: [TJ_EVIL, '# v45.0.7'], to: ['v46.0.1', '# v46.0.1'], blockedBy: [],
    assumed: 'the hour of the clean version',
  },
] // prettier-ignore

export const PIN_STORIES: readonly PinStory[] = [...ATTACKS, ...HONEST]
