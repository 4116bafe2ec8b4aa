/** The whole line over trees that pin actions: what is a change, what is not, what is refused, and what an audit sees. */
import { describe, expect, test } from '@jest/globals'
import { type ActionRepositories, type ActionRepository, commitOf, idsOf } from '../helpers/action-repositories.ts'
import { CI, LOCK, POLICY, auditPins, judgePins, pinnedWorld, rulesOf, workflow } from '../helpers/pinned.ts'
import { type Tree, linkTo } from '../helpers/sides.ts'
import { GateError } from '../../src/errors.ts'
import { allChanges } from '../../src/line/changes.ts'

const TOOL = 'octo/tool'
const OTHER = 'octo/other'
const made = (more: Partial<ActionRepository> = {}): ActionRepository => ({
  branches: { main: ['start', 'v1.0.0', 'v1.1.0', 'tip'] },
  tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0', v1: 'v1.1.0' },
  releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z' }, 'v1.1.0': { at: '2026-10-02T00:00:00Z' } },
  ...more,
})
const ALL: ActionRepositories = { [TOOL]: made({ off: { evil: 'tip' } }), [OTHER]: made() }
const use = (label: string, comment = `# ${label}`, name = TOOL): string => `uses: ${name}@${commitOf(name, label)} ${comment}`.trim()
const [OLD, NEW] = [use('v1.0.0'), use('v1.1.0')]

/** `kind name@version verdict rules`, of each change. */
async function judged(base: Tree, head: Tree, repositories = ALL): Promise<readonly string[]> {
  const report = await judgePins({ base, head, repositories })
  return [
    ...report.verdicts.map((verdict) => {
      const { change } = verdict.candidate
      return [change.kind, `${change.after.name}@${change.after.version}`, verdict.kind, ...rulesOf(verdict)].join(' ')
    }),
    ...report.removed.map(({ before }) => `removed ${before.name}@${before.version}`),
  ]
}
const pinned = (...steps: string[]): Tree => ({ [CI]: workflow(...steps) })
const PASSES = 'updated actions:octo/tool@v1.1.0 authorized'

describe('what is a change', () => {
  test.each<[string, Tree, Tree, readonly string[]]>([
    ['a bump', pinned(OLD), pinned(NEW), [PASSES]],
    ['the same bump on three lines', pinned(OLD, OLD, OLD), pinned(NEW, NEW, NEW), [PASSES]],
    ['a bump in one of two files', { ...pinned(OLD), 'action.yml': '' }, { ...pinned(NEW), 'action.yml': '' }, [PASSES]],
    ['a downgrade', pinned(NEW), pinned(OLD), ['updated actions:octo/tool@v1.0.0 authorized']],
    ['two actions, one of them bumped', pinned(OLD, use('v1.0.0', '', OTHER)), pinned(NEW, use('v1.0.0', '', OTHER)), [PASSES]],
    ['a new action by its commit', pinned(), pinned(NEW), ['added actions:octo/tool@v1.1.0 authorized notice:package-first-seen']],
    ['a new action by its tag', pinned(), pinned('uses: octo/tool@v1'), ['added actions:octo/tool@v1 authorized warning:pin-missing']],
    ['a commit becomes a tag', pinned(OLD), pinned('uses: octo/tool@v1'), ['updated actions:octo/tool@v1 unauthorized error:pin-missing']],
    ['a tag becomes a commit', pinned('uses: octo/tool@v1'), pinned(NEW), [PASSES]],
    [
      'one tag becomes another',
      pinned('uses: octo/tool@v1'),
      pinned('uses: octo/tool@v2'),
      ['updated actions:octo/tool@v2 authorized warning:pin-missing'],
    ],
    [
      'an impostor',
      pinned(OLD),
      pinned(use('evil', '# v1.1.0')),
      ['updated actions:octo/tool@v1.1.0 unauthorized error:pin-impostor error:tag-contradicts-commit'],
    ],
    [
      'only the comment, to a lie',
      pinned(OLD),
      pinned(use('v1.0.0', '# v1.1.0')),
      ['re-resolved actions:octo/tool@v1.1.0 authorized warning:tag-contradicts-commit'],
    ],
    [
      'an action goes',
      pinned(OLD, NEW, use('v1.0.0', '', OTHER)),
      pinned(OLD, NEW),
      [`removed actions:octo/other@${commitOf(OTHER, 'v1.0.0').slice(0, 12)}`],
    ],
    ['the file goes', pinned(OLD), {}, ['removed actions:octo/tool@v1.0.0']],
    ['a file comes with what is pinned elsewhere', pinned(OLD), { ...pinned(OLD), '.github/workflows/b.yml': workflow(OLD) }, []],
    ['a file is renamed', pinned(OLD), { '.github/workflows/b.yml': workflow(OLD) }, []],
    ['other steps', pinned(OLD), pinned('run: make', OLD), []],
    ['line ends', pinned(OLD), { [CI]: workflow(OLD).replaceAll('\n', '\r\n') }, []],
    ['a local action and an image', pinned(OLD), pinned(OLD, 'uses: ./x', 'uses: docker://alpine'), []],
    [
      'a composite action in a folder',
      { 'x/action.yaml': `runs: { steps: [ { ${OLD.replace(' #', ' } ] } #')}\n` },
      { 'x/action.yaml': `runs: { steps: [ { ${NEW.replace(' #', ' } ] } #')}\n` },
      [PASSES],
    ],
  ])('%s', async (_, base, head, changes) => {
    expect(await judged(base, head)).toEqual(changes)
  })
})

test('all places of a bump are told, and what it takes the place of comes first', async () => {
  const [a, b, c] = ['.github/workflows/a.yml', '.github/workflows/b.yml', CI]
  const base = { [a]: workflow(use('v1.1.0')), [b]: workflow(OLD), [c]: workflow(OLD, OLD) }
  const repositories = {
    [TOOL]: made({
      branches: { main: ['start', 'v1.0.0', 'v1.1.0', 'v1.2.0'] },
      tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0', 'v1.2.0': 'v1.2.0' },
    }),
  }
  const head = { ...base, [b]: workflow(use('v1.2.0')), [c]: workflow(use('v1.2.0'), use('v1.2.0')) }
  const { verdicts } = await judgePins({ base, head, repositories })
  expect(verdicts.map(({ candidate: { change } }) => change)).toMatchObject([
    {
      kind: 'updated',
      before: [{ version: 'v1.0.0' }, { version: 'v1.0.0' }, { version: 'v1.0.0' }],
      after: {
        source: {
          pin: {
            places: [
              { file: b, line: 8 },
              { file: c, line: 8 },
              { file: c, line: 9 },
            ],
          },
        },
      },
    },
  ])
})

describe('what cannot be read', () => {
  const BROKEN = 'jobs:\n\tx\n'
  test('at the head it is refused, in every kind of file', async () => {
    for (const file of [CI, 'action.yml', LOCK]) {
      const running = judgePins({ base: pinned(OLD), head: { ...pinned(OLD), [file]: BROKEN }, repositories: ALL })
      await expect(running).rejects.toMatchObject({ code: 'LOCKFILE_UNREADABLE' })
    }
  })

  test('a link in place of a workflow is refused', async () => {
    const running = judgePins({ base: pinned(OLD), head: { [CI]: linkTo('x') }, repositories: ALL })
    await expect(running).rejects.toBeInstanceOf(GateError)
  })

  test('at the base it says nothing: who mends it is not held up, and all that comes is judged', async () => {
    expect(await judged({ [CI]: BROKEN }, pinned(NEW))).toEqual(['added actions:octo/tool@v1.1.0 authorized notice:package-first-seen'])
    const evil = `actions:octo/tool@${commitOf(TOOL, 'evil').slice(0, 12)}`
    expect(await judged({ [CI]: BROKEN }, pinned(use('evil')))).toEqual([
      `added ${evil} unauthorized error:pin-impostor notice:package-first-seen`,
    ])
  })

  test('what the pull request does not touch disturbs nobody', async () => {
    const base = { ...pinned(), 'fixtures/action.yml': BROKEN, [LOCK]: BROKEN }
    expect(await judged(base, { ...base, ...pinned(NEW) })).toEqual(['added actions:octo/tool@v1.1.0 authorized notice:package-first-seen'])
  })

  test('where actions are not judged, it is not read: by the option, and by the policy', async () => {
    const files = { base: pinned(OLD), head: { [CI]: BROKEN }, repositories: ALL }
    expect((await judgePins(files, { ecosystems: ['npm'] })).conclusion).toBe('pass')
    const base = { ...files.base, [POLICY]: 'version: 1\nsettings:\n  ecosystems: [npm]\n' }
    expect((await judgePins({ ...files, base, head: { ...files.head, [POLICY]: base[POLICY] ?? '' } })).conclusion).toBe('pass')
    await expect(judgePins(files, { ecosystems: ['actions'] })).rejects.toMatchObject({ code: 'LOCKFILE_UNREADABLE' })
  })
})

describe('actions.lock', () => {
  const entry = (label: string, { key = `${TOOL}@v1`, ref = label, ids = idsOf(TOOL) } = {}): string =>
    `    '${key}':\n        ref: '${ref}'\n        commit: 'sha1-${commitOf(TOOL, label)}'\n        owner_id: ${ids.ownerId}\n        repo_id: ${ids.repositoryId}\n`
  const lock = (...entries: string[]): Tree => ({
    [LOCK]: `version: 'v0.0.2'\nworkflows:\n    '${CI}':\n        - '${TOOL}@v1'\ndependencies:\n${entries.join('')}`,
    ...pinned('uses: octo/tool@v1'),
  })
  test.each<[string, Tree, Tree, readonly string[]]>([
    ['a bump', lock(entry('v1.0.0')), lock(entry('v1.1.0')), [PASSES]],
    [
      'an impostor',
      lock(entry('v1.0.0')),
      lock(entry('evil', { ref: 'v1.1.0' })),
      ['updated actions:octo/tool@v1.1.0 unauthorized error:pin-impostor error:tag-contradicts-commit'],
    ],
    [
      'other ids',
      lock(entry('v1.0.0')),
      lock(entry('v1.1.0', { ids: { repositoryId: '7', ownerId: '8' } })),
      ['updated actions:octo/tool@v1.1.0 unauthorized error:action-changed'],
    ],
    ['a locked tag comes in', {}, lock(entry('v1.1.0')), ['added actions:octo/tool@v1.1.0 authorized notice:package-first-seen']],
    [
      'the entry goes, and the tag is not locked any more',
      lock(entry('v1.0.0')),
      lock(),
      ['updated actions:octo/tool@v1 unauthorized error:pin-missing'],
    ],
  ])('%s', async (_, base, head, changes) => {
    expect(await judged(base, head)).toEqual(changes)
  })
})

describe('an audit', () => {
  const TREE = {
    ...pinned(OLD, use('evil', '')),
    'x/action.yml': `runs: { steps: [ { ${use('v1.0.0', '', OTHER)} } ] }\n`,
    'node_modules/x/action.yml': 'no: [',
  }

  test('sees every pin of the tree, and none of what is installed', async () => {
    const { verdicts, counts } = await auditPins(TREE, ALL)
    expect(verdicts.map((verdict) => [verdict.candidate.change.after.name, verdict.kind])).toEqual([
      ['actions:octo/tool', 'authorized'],
      ['actions:octo/tool', 'unauthorized'],
      ['actions:octo/other', 'authorized'],
    ])
    expect(counts).toEqual({ authorized: 2, unauthorized: 1, undetermined: 0 })
  })

  test('is not decided by which object stands for nothing', async () => {
    const { base, ...rest } = pinnedWorld({ base: {}, head: TREE, repositories: ALL })
    const nothing = { ...base, isNothing: true as const }
    expect((await allChanges({ ...rest, base: nothing, changed: () => Promise.resolve(undefined) })).changes).toHaveLength(3)
  })

  test('of two files on disk, of which nobody says what differs, no pin is judged', async () => {
    const sides = pinnedWorld({
      base: {},
      head: { ...TREE, 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' },
      repositories: ALL,
    })
    expect((await allChanges({ ...sides, changed: () => Promise.resolve(undefined) })).changes).toEqual([])
  })

  test('neither a pin nor a lockfile is nothing to judge, not a pass', async () => {
    await expect(auditPins({ 'README.md': '' }, ALL)).rejects.toMatchObject({ code: 'LOCKFILE_MISSING' })
  })
})

test('an exemption of a pin is told as needed, unused, or undecided', async () => {
  const exempt = (label: string): string =>
    `version: 1\nexemptions:\n  - { package: "actions:octo/tool", commit: ${commitOf(TOOL, label)}, rules: [pin-impostor], reason: confirmed, expires: 2026-12-31 }\n`
  const at = (policy: string, tree: Tree): Tree => ({ ...tree, [POLICY]: policy })
  const unused = async (label: string, head: Tree) =>
    (await judgePins({ base: at(exempt(label), pinned(OLD)), head: at(exempt(label), head), repositories: ALL })).findings.map(
      ({ rule }) => rule,
    )
  expect(await unused('evil', pinned(use('evil', '')))).toEqual([])
  expect(await unused('v1.1.0', pinned(NEW))).toEqual(['exemption-unused'])
  expect(await unused('start', pinned(NEW))).toEqual([])
  const audited = await auditPins({ ...pinned(OLD), [POLICY]: exempt('start') }, ALL)
  expect(audited.findings.map(({ rule }) => rule)).toEqual(['exemption-unused'])
})
