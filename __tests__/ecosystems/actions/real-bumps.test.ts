/**
 * Real bumps, most of them by a bot: every file is read, every counted bump is reported, and each one with a known right answer gets it.
 * GitHub's answers are made from what was measured: the branches that hold a commit, its tags, what the claimed tag names.
 */
import { describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { lockedBefore } from '../../../src/domain/change.ts'
import { readActionsLock } from '../../../src/ecosystems/actions/lock.ts'
import { readWorkflow } from '../../../src/ecosystems/actions/workflow.ts'
import { allChanges } from '../../../src/line/changes.ts'
import type { ActionRepository } from '../../helpers/action-repositories.ts'
import { LOCK, judgePins, rulesOf } from '../../helpers/pinned.ts'
import { type Tree, sidesOf } from '../../helpers/sides.ts'

const DATA = path.resolve(import.meta.dirname, '../../../../shared/data/actions')

interface Commit {
  readonly known: boolean
  readonly onBranch?: boolean
  readonly onDefaultBranch?: boolean
  readonly someBranches?: readonly string[]
  readonly tags?: readonly string[]
  readonly date?: string
}
interface Measured {
  readonly defaultBranch: string
  readonly from: Commit | null
  readonly to: Commit
  readonly claimed?: string
  readonly claimedTag?: { readonly name: string; readonly annotated: boolean; readonly peelsToCommit: boolean; readonly peelsTo: string }
}
interface Bump {
  readonly repository: string
  readonly from: string | null
  readonly to: string
  readonly membership?: Measured
}
interface Pair {
  readonly dir: string
  readonly date: string
  readonly bumps: readonly Bump[]
}

const index: { readonly pins: readonly Pair[]; readonly locks: readonly Pair[] } = fs.existsSync(DATA)
  ? JSON.parse(fs.readFileSync(path.join(DATA, 'index.json'), 'utf8'))
  : { pins: [], locks: [] }
const pairs = [...index.pins, ...index.locks]

function testEachPair(name: string, some: readonly Pair[], body: (pair: Pair) => Promise<void>): void {
  if (some.length === 0) return test.skip(`${name} (skipped: no ../shared/data/actions)`, () => undefined)
  test.each(some.map((pair) => [pair.dir, pair] as const))(`${name}: %s`, (_, pair) => body(pair))
}

function treeOf(dir: string, side: 'base' | 'head'): Tree {
  const folder = path.join(DATA, dir, side)
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file), fs.readFileSync(file, 'utf8')]
    }),
  )
}

const usedIn = (tree: Tree): ReadonlySet<string> =>
  new Set(
    Object.entries(tree).flatMap(([file, text]) =>
      typeof text !== 'string' || file === LOCK ? [] : readWorkflow(text, file).map(({ name, commit }) => `${name} ${commit ?? ''}`),
    ),
  )

/** Every pin that comes in: `repository from → to`, from each commit that was pinned before. */
async function told(base: Tree, head: Tree): Promise<ReadonlySet<string>> {
  const { changes } = await allChanges(sidesOf(base, head))
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === 'removed' || change.after.source.kind !== 'pin') return []
      const { name, source } = change.after
      const before = lockedBefore(change).map((one) => (one.source.kind === 'pin' ? one.source.pin.commit : undefined))
      return [undefined, ...before].map((from) => `${name} ${from ?? ''} → ${source.pin.commit ?? ''}`)
    }),
  )
}

describe('every pair', () => {
  testEachPair('what was counted is told', pairs, async ({ dir, bumps }) => {
    const [base, head] = [treeOf(dir, 'base'), treeOf(dir, 'head')]
    const [found, before] = [await told(base, head), usedIn(base)]
    for (const { repository, from, to } of bumps) {
      const name = `actions:${repository.toLowerCase()}`
      // Collected file by file: what another workflow of the base uses already is no news.
      if (!before.has(`${name} ${to}`)) expect(found).toContain(`${name} ${from ?? ''} → ${to}`)
    }
  })

  testEachPair('an audit reads every file of both sides', pairs, async ({ dir }) => {
    for (const side of ['base', 'head'] as const) {
      const head = sidesOf({}, { ...treeOf(dir, side), 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' }).head
      const base = { ...sidesOf({}, {}).base, isNothing: true as const }
      await expect(allChanges({ base, head, changed: () => Promise.resolve(undefined) }, [])).resolves.toBeDefined()
    }
  })
})

const isKnown = (bump: Bump): bump is Bump & { readonly membership: Measured } => bump.membership?.to.known === true

/** What GitHub would have answered. Where a branch is not measured it is somewhere else. */
function madeFrom(
  bumps: readonly (Bump & { readonly membership: Measured })[],
  ids: ReadonlyMap<string, { repositoryId: string; ownerId: string }>,
) {
  const repositories: Record<string, ActionRepository> = {}
  for (const { repository, from, to, membership } of bumps) {
    const { id, ownerId, branches = {}, tags = {}, dates = {}, off = {} } = repositories[repository] ?? {}
    const place = (sha: string | null, commit: Commit | null): Record<string, readonly string[]> => {
      const [some = 'side'] = commit?.someBranches ?? []
      const branch = commit?.onDefaultBranch === true ? membership.defaultBranch : some
      return sha === null || commit?.onBranch !== true ? {} : { [branch]: [sha, `tip of ${branch}`] }
    }
    const placed = [place(from, membership.from), place(to, membership.to)]
    const joined: Record<string, readonly string[]> = { [membership.defaultBranch]: ['start', 'tip'], ...branches }
    for (const [branch, [sha = '']] of placed.flatMap(Object.entries)) joined[branch] = [sha, ...(joined[branch] ?? [`tip of ${branch}`])]
    const { claimedTag } = membership
    const known = ids.get(repository.toLowerCase())
    repositories[repository] = {
      ...({
        ...(known === undefined ? { id, ownerId } : { id: Number(known.repositoryId), ownerId: Number(known.ownerId) }),
      } as Partial<ActionRepository>),
      defaultBranch: membership.defaultBranch,
      branches: joined,
      dates: { ...dates, ...(membership.to.date === undefined ? {} : { [to]: membership.to.date }) },
      tags: {
        ...tags,
        ...Object.fromEntries((membership.to.tags ?? []).map((tag) => [tag, to])),
        ...(claimedTag === undefined
          ? {}
          : { [claimedTag.name]: claimedTag.annotated ? { to: claimedTag.peelsTo, at: membership.to.date ?? '' } : claimedTag.peelsTo }),
      },
      // What it was pinned to and no branch holds is a commit of a fork, as it was served then.
      off: { ...off, ...(from === null || membership.from?.onBranch === true ? {} : { [from]: 'start' }) },
      releases: {},
    }
  }
  return repositories
}

/** A full version below a moving one names the commit; else the comment is stale. */
function isRight({ claimed, claimedTag, to }: Measured): boolean {
  if (claimed === undefined || /^[0-9a-f]{40}$/.test(claimed)) return true
  if (claimedTag?.peelsToCommit === true) return true
  return (to.tags ?? []).some((tag) => tag.startsWith(`${claimed}.`))
}

describe('each bump whose right answer is known', () => {
  testEachPair(
    'is judged so',
    pairs.filter(({ bumps }) => bumps.some(isKnown)),
    async ({ dir, date, bumps }) => {
      const [base, head] = [treeOf(dir, 'base'), treeOf(dir, 'head')]
      const lock = typeof head[LOCK] === 'string' ? readActionsLock(head[LOCK], LOCK).pins : []
      const ids = new Map(
        lock.flatMap(({ repository, claimedIds }) => (claimedIds === undefined ? [] : [[repository.toLowerCase(), claimedIds]])),
      )
      const before = usedIn(base)
      const known = bumps.filter(isKnown).filter(({ repository, to }) => !before.has(`actions:${repository.toLowerCase()} ${to}`))
      const now = new Date(Date.parse(date) + 60 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
      const { verdicts } = await judgePins({ base, head, now, repositories: madeFrom(known, ids) })
      for (const { repository, to } of known) {
        const verdict = verdicts.find(
          ({
            candidate: {
              change: { after },
            },
          }) => after.name === `actions:${repository.toLowerCase()}` && after.source.kind === 'pin' && after.source.pin.commit === to,
        )
        const wrong = (verdict === undefined ? ['not told'] : rulesOf(verdict)).filter((rule) => !rule.startsWith('notice:'))
        const same = known.filter((bump) => bump.repository === repository && bump.to === to)
        expect({ repository, to, kind: verdict?.kind, wrong }).toEqual({
          repository,
          to,
          kind: 'authorized',
          wrong: same.every((bump) => isRight(bump.membership)) ? [] : ['warning:tag-contradicts-commit'],
        })
      }
    },
  )
})
