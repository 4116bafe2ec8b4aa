/** The policy of a pull request is read to say what it would change. Its author chooses what it extends, but not what our token reads. */
import { expect, test } from '@jest/globals'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import { POLICY_FILE, readPolicy, readPolicyChange } from '../../src/line/policy-file.ts'
import type { Question, Snapshot, World } from '../../src/world.ts'

const FILE = { path: POLICY_FILE, named: false }
const [OLD, NEW] = ['1'.repeat(40), '2'.repeat(40)]
const SHARED = 'version: 1\npublishers: {}\n'

function worldOf(base: string, head: string, asked: string[]): World {
  const side = (commit: string, text: string): Snapshot => ({
    commit,
    read: (path) => Promise.resolve(path === POLICY_FILE ? text : undefined),
    lockfiles: () => Promise.resolve([]),
  })
  const trusted = side(OLD, base)
  const nothing = (): never => {
    throw new Error('not asked')
  }
  return {
    now: '2026-11-22T10:00:00Z',
    base: trusted,
    trusted,
    head: side(NEW, head),
    changed: nothing,
    registries: nothing,
    trustMaterial: nothing,
    ask({ path }: Question) {
      asked.push(path)
      return Promise.resolve(answers(path))
    },
  }
}

/** `octo/policies`, whose `main` holds both commits. */
function answers(path: string): Answer<unknown> {
  if (path === '/repos/octo/policies') return known({ id: 7, full_name: 'octo/policies', default_branch: 'main' })
  if (/^\/repos\/octo\/policies\/compare\/refs%2Fheads%2Fmain\.\.\.[12]{40}\?/.test(path)) return known({ status: 'behind' })
  return path.includes('policies/contents/') ? known({ content: Buffer.from(SHARED).toString('base64') }) : absent
}

const extending = (...references: string[]): string => `version: 1\nextends: ${JSON.stringify(references)}\n`

async function changeOf(base: string, head: string): Promise<{ asked: string[]; change: Awaited<ReturnType<typeof readPolicyChange>> }> {
  const asked: string[] = []
  const world = worldOf(base, head, asked)
  const policy = await readPolicy(world, FILE)
  asked.length = 0
  return { change: await readPolicyChange(world, FILE, policy!), asked }
}

test('a repository that the policy at the base extends is read at another commit too', async () => {
  const { asked, change } = await changeOf(extending(`octo/policies/npm.yml@${OLD}`), extending(`octo/policies/npm.yml@${NEW}`))
  expect(asked).toEqual([
    '/repos/octo/policies',
    `/repos/octo/policies/compare/refs%2Fheads%2Fmain...${NEW}?per_page=1`,
    `/repos/octo/policies/contents/npm.yml?ref=${NEW}`,
  ])
  expect(change?.lines.join()).not.toContain('not read')
})

test.each([
  ['with a policy that extends another', extending(`octo/policies/npm.yml@${OLD}`)],
  ['with a policy that extends none', 'version: 1\n'],
])('one that only the pull request names is not, %s', async (_with, base) => {
  const secret = `octo/secrets/prod.yml@${NEW}`
  const { asked, change } = await changeOf(base, extending(secret))
  expect(asked).toEqual([])
  expect(change).toEqual({
    file: POLICY_FILE,
    loosens: true,
    broken: false,
    lines: [`extends ${secret}, which is read only after the merge`],
  })
})

test('a thousand references are not a thousand requests', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `octo/policies/${index}.yml@${NEW}`)
  const { asked, change } = await changeOf(extending(`octo/policies/npm.yml@${OLD}`), extending(...many))
  expect([asked, change?.lines.length, change?.loosens]).toEqual([[], 1, true])
})

test.each([
  [
    'on no branch of the repository that is named, as a commit of a fork',
    (path: string) =>
      path.includes('/compare/') ? known({ status: 'ahead' }) : path.includes('/branches?') ? known([{ name: 'main' }]) : answers(path),
    'POLICY_INVALID',
  ],
  [
    'nobody knows where',
    (path: string) => (path.includes('/compare/') ? unavailable('timeout', 'no answer') : answers(path)),
    'CONTENTS_UNAVAILABLE',
  ],
])('a commit that is %s is not read', async (_, answer, code) => {
  const world: World = { ...worldOf(extending(`octo/policies/npm.yml@${OLD}`), '', []), ask: ({ path }) => Promise.resolve(answer(path)) }
  await expect(readPolicy(world, FILE)).rejects.toMatchObject({ code })
})
