/** `countersign init`: it writes a policy under which everything locked passes, with any earlier policy, and after any number of interruptions. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { NOW, type Outside, PACKAGES, closeAll, countersign, folderWith, lockfile, openOutside } from '../helpers/cli.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(closeAll)

const LOCK = 'package-lock.json'
const POLICY = '.github/countersign.yml'
const LOCKED = ['lib@1.0.0', 'util@2.0.0', 'moved@1.0.1', 'fresh@1.0.1', '@octo/a@3.0.0', '@octo/b@3.1.0', 'old@1.0.8', { spec: 'side@1.0.0', git: 'git+ssh://git@github.com/octo/side.git#' + 'a'.repeat(40) }] // prettier-ignore
const read = (folder: string, file = POLICY): string => fs.readFileSync(path.join(folder, file), 'utf8')

interface Lint {
  readonly findings: readonly { readonly severity: string; readonly message: string }[]
}

/** The audit passes and lint has nothing to say that a person must act on. */
async function holds(folder: string, policy = POLICY, from = outside): Promise<void> {
  const audit = await countersign(['audit', '--policy', policy, ...from.options, '--format', 'json'], folder)
  expect(JSON.parse(audit.out).changes.filter((change: { verdict: string }) => change.verdict !== 'authorized')).toEqual([])
  expect(audit.status).toBe(0)
  const lint = await countersign(['lint', '--policy', policy, '--now', NOW, '--format', 'json'], folder)
  expect((JSON.parse(lint.out) as Lint).findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  expect(lint.status).toBe(0)
}

describe('a list of names', () => {
  const NAMES = '# ours\nlib\n@octo/a@3.0.0   # an older one\n\nold\nfresh\nlib\n'
  test('makes a policy that repositories extend: nothing is locked, nothing young is trusted', async () => {
    const folder = folderWith({ 'names.txt': NAMES })
    const { status, out, err } = await countersign(['init', '--packages', 'names.txt', '--output', 'npm.yml', ...outside.options], folder)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^wrote npm\.yml, from names\.txt\n/)
    expect(read(folder, 'npm.yml')).toMatch(/ {2}lib: octo-lib\n/)
    expect(read(folder, 'npm.yml')).not.toContain('exemptions:')
    expect((await countersign(['lint', '--policy', 'npm.yml', '--now', NOW], folder)).status).toBe(0)
    const app = folderWith({
      [LOCK]: lockfile(['lib@1.1.0', '@octo/a@3.1.0', 'old@1.0.9']),
      'npm.yml': read(folder, 'npm.yml'),
      'app.yml': 'version: 1\nextends: ./npm.yml\nsettings: { unlisted: block }\n',
    })
    const audit = await countersign(['audit', '--policy', 'app.yml', ...outside.options], app)
    expect({ status: audit.status, err: audit.err }).toEqual({ status: 0, err: '' })
  })
  test('says what it does not find, and ends in 3', async () => {
    const folder = folderWith({ 'names.txt': 'lib\nnowhere\n' })
    const { status, out } = await countersign(['init', '--packages', 'names.txt', '--output', 'npm.yml', ...outside.options], folder)
    expect(status).toBe(3)
    expect(out).toMatch(/Not found \(1\)\n {2}nowhere: /)
    expect(read(folder, 'npm.yml')).toContain('  lib: octo-lib')
  })
  test.each([
    ['a pattern', '@octo/*\n', /names\.txt:1 is not the name of a package: "@octo/],
    ['a range', 'lib\nlib@^1.0.0 || 2\n', /names\.txt:2 is not the name of a package/],
    ['nothing', '# later\n', /names\.txt names no package/],
  ])('%s is refused', async (_what, text, message) => {
    const folder = folderWith({ 'names.txt': text })
    const { status, err } = await countersign(['init', '--packages', 'names.txt', '--output', 'npm.yml', ...outside.options], folder)
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) })
    expect(fs.existsSync(path.join(folder, 'npm.yml'))).toBe(false)
  })
  test('a list that is not there is refused', async () => {
    const { status, err } = await countersign(['init', '--packages', 'names.txt', ...outside.options], folderWith())
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('--packages names names.txt, which is not there') })
  })
})

describe('a new policy', () => {
  test('passes the audit, lints clean, lets routine bumps in and keeps attacks out', async () => {
    const folder = folderWith({ [LOCK]: lockfile(LOCKED) })
    const { status, out, err } = await countersign(['init', ...outside.options], folder)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^wrote \.github\/countersign\.yml, from package-lock\.json\n/)
    expect(read(folder)).toContain('  "@octo/*": octo-scope')
    expect(read(folder)).toMatch(/repositoryId: "\d+" {3}# octo\/lib/)
    expect(read(folder)).toContain('{ unattested: true, accounts: [goldsmith] }')
    await holds(folder)
    const bump = async (from: string, to: string): Promise<number | null> => {
      fs.mkdirSync(path.join(folder, 'base'), { recursive: true })
      fs.writeFileSync(path.join(folder, 'base', LOCK), lockfile([from]))
      fs.mkdirSync(path.join(folder, 'head'), { recursive: true })
      fs.writeFileSync(path.join(folder, 'head', LOCK), lockfile([to]))
      const files = ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `head/${LOCK}`]
      return (await countersign(['check', ...files, '--policy', POLICY, ...outside.options], folder)).status
    }
    expect(await bump('@octo/a@3.0.0', '@octo/a@3.1.0')).toBe(0)
    expect(await bump('old@1.0.8', 'old@1.0.9')).toBe(0)
    expect(await bump('stolen@1.0.0', 'stolen@1.0.1')).toBe(1)
  })

  test('at the place that --output names, inside the folder or outside, and as JSON', async () => {
    const folder = folderWith({ [`web/${LOCK}`]: lockfile(['lib@1.0.0']) })
    const file = path.join(folderWith(), 'deep/policy.yml')
    const args = ['init', '--lockfile', `web/${LOCK}`, '--output', file, '--format', 'json', ...outside.options]
    const { status, out } = await countersign(args, folder)
    expect({ status, told: JSON.parse(out) }).toMatchObject({
      status: 0,
      told: { file, existed: false, interrupted: false, lockfiles: [LOCK], covered: 0, unverified: [], conflicts: [] },
    })
    expect(fs.existsSync(path.join(folder, POLICY))).toBe(false)
    await holds(folder, file)
    fs.appendFileSync(file, '# by hand\n')
    const again = await countersign(args, folder)
    expect(JSON.parse(again.out)).toMatchObject({ existed: true, covered: 1, added: [] })
    expect(fs.readFileSync(file, 'utf8')).toMatch(/\n# by hand\n$/)
  })

  test('what the registry does not tell gets no entry and is listed with the reason', async () => {
    const partly = await openOutside({ registryFaults: [[/attestations\/util/, 500]] })
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.0.0', 'util@2.0.0']) })
    const { status, out } = await countersign(['init', ...partly.options], folder)
    expect(status).toBe(0)
    expect(out).toMatch(/Not verified, so no entry was written \(1\)\n {2}util@2\.0\.0: its attestations could not be fetched/)
    expect(read(folder)).not.toContain('util:')
  })
})

describe('tells the truth: exit status 3, how many, why, and no advice to merge', () => {
  const ended = async (locked: readonly string[], faults: Parameters<typeof openOutside>[0]) => {
    const from = await openOutside(faults)
    const folder = folderWith({ [LOCK]: lockfile(locked) })
    const { status, out } = await countersign(['init', ...from.options], folder)
    expect(out).toContain('Do not merge it yet.')
    expect(out).not.toContain('Next: read it')
    return { status, out, json: JSON.parse((await countersign(['init', '--output', 'other.yml', '--format', 'json', ...from.options], folder)).out) }
  } // prettier-ignore

  test('nothing could be verified', async () => {
    const { status, out, json } = await ended(['lib@1.0.0', 'util@2.0.0'], { registryFaults: [[/attestations/, 500]] })
    expect({ status, doubts: json.doubts.length }).toEqual({ status: 3, doubts: 1 })
    expect(out).toContain(
      '0 of 2 versions could be verified, so the policy names no publisher. lib@1.0.0: its attestations could not be fetched',
    )
    expect(out).toContain('--registry public')
  })

  test('the publishing runs could not be looked up', async () => {
    const { status, out, json } = await ended(['lib@1.0.0', 'util@2.0.0', 'old@1.0.8'], { githubFaults: [[/actions\/runs/, 500]] })
    expect({ status, runs: json.runs }).toEqual({ status: 3, runs: { asked: 2, unseen: 2 } })
    expect(out).toContain('2 of 2 publishing runs could not be looked up')
    expect(out).toContain('GITHUB_TOKEN')
  })

  test('a part of the publishing runs could not be looked up', async () => {
    const { status, out, json } = await ended(['lib@1.0.0', 'util@2.0.0'], { githubFaults: [[/octo\/util\/actions\/runs/, 'limited']] })
    expect({ status, runs: json.runs }).toEqual({ status: 3, runs: { asked: 2, unseen: 1 } })
    expect(out).toContain('1 of 2 publishing runs could not be looked up')
  })

  test('a mirror answers for every attestation with a page of its own', async () => {
    const { status, out } = await ended(['lib@1.0.0', 'util@2.0.0'], { registryFaults: [[/attestations/, 'page']] })
    expect(status).toBe(3)
    expect(out).toContain('0 of 2 versions could be verified')
    expect(out).toContain('--registry public')
  })
})

describe('a policy that is there', () => {
  const HAND_MADE = `# Ask in #security before you edit this.
version: 1

settings:
  cooldown: 24h   # we are quick

publishers:
  # theirs since 2019
  octo-lib:
    repository: octo/lib
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main] # not next
    triggers: [push]

packages:
  lib: octo-lib
  # nobody uses this one any more
  gone: { deny: true, reason: abandoned }
`
  test('keeps its comments, its order and manual edits, and adds only what is missing, once', async () => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.0.0', 'util@2.0.0', 'old@1.0.8']), [POLICY]: HAND_MADE })
    const { status, out } = await countersign(['init', ...outside.options], folder)
    expect(status).toBe(0)
    expect(out).toMatch(/^added to \.github\/countersign\.yml[^]*1 locked version had an entry already[^]*util[^]*old/)
    const after = read(folder)
    let from = 0
    for (const line of HAND_MADE.split('\n').filter((one) => one !== '')) {
      expect(after.indexOf(line, from)).toBeGreaterThanOrEqual(from)
      from = after.indexOf(line, from) + line.length
    }
    const audit = await countersign(['audit', '--policy', POLICY, ...outside.options], folder)
    expect(audit.status).toBe(0)
    const again = await countersign(['init', ...outside.options], folder)
    expect(again.out).toMatch(/^nothing to add to /)
    expect(read(folder)).toBe(after)
  })

  const EXTENDS = 'version: 1\nextends: ./shared.yml\n'
  test('that extends another one gets the exemptions too', async () => {
    const shared = 'version: 1\nsettings: { cooldown: 10d, registries: [public, https://npm.acme.example] }\n'
    const folder = folderWith({ [LOCK]: lockfile(LOCKED), [POLICY]: EXTENDS, '.github/shared.yml': shared })
    const { status, err } = await countersign(['init', ...outside.options], folder)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(read(folder)).toMatch(/^version: 1\nextends: \.\/shared\.yml\n/)
    expect(read(folder)).toMatch(/package: fresh\n[^]*rules: \[too-new\][^]*expires: 2026-12-/)
    expect(read(folder, '.github/shared.yml')).toBe(shared)
    await holds(folder)
  })

  test('that may not have exemptions of its own gets none', async () => {
    const shared = 'version: 1\nsettings: { cooldown: 10d }\nfinal: [exemptions]\n'
    const folder = folderWith({ [LOCK]: lockfile(LOCKED), [POLICY]: EXTENDS, '.github/shared.yml': shared })
    expect(await countersign(['init', ...outside.options], folder)).toMatchObject({ status: 0, err: '' })
    expect(read(folder)).not.toContain('exemptions')
    const lint = await countersign(['lint', '--policy', POLICY, '--now', NOW], folder)
    expect({ status: lint.status, err: lint.err }).toEqual({ status: 0, err: '' })
  })

  test('is not touched where it is not valid', async () => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.0.0']), [POLICY]: 'version: 1\npublisers: {}\n' })
    const { status, err } = await countersign(['init', ...outside.options], folder)
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringMatching(/POLICY_INVALID[^]*2:1.*did you mean `publishers`/) })
    expect(read(folder)).toBe('version: 1\npublisers: {}\n')
  })
})

describe('interrupted', () => {
  const names = Array.from({ length: 300 }, (_, index) => `pkg-${index}`)
  const packages = { ...PACKAGES, ...Object.fromEntries(names.map((name) => [name, PACKAGES['old']!])) }
  const story = { now: NOW, packages, base: [], head: [] }

  test('what was verified by then is written, and the next run asks only for the rest', async () => {
    const many = await openOutside({ story })
    const folder = folderWith({ [LOCK]: lockfile(names.map((name) => `${name}@1.0.8`), story) }) // prettier-ignore
    const controller = new AbortController()
    const timer = setInterval(() => many.registry.asked.length > 0 && controller.abort(), 1)
    const first = await countersign(['init', ...many.options], folder, { interruption: () => controller.signal })
    clearInterval(timer)
    expect({ status: first.status, out: first.out }).toMatchObject({ status: 2, out: expect.stringContaining('Run it again to continue from there.') }) // prettier-ignore
    const written = names.filter((name) => read(folder).includes(`  ${name}:`))
    expect(written.length).toBeGreaterThan(0)
    expect(written.length).toBeLessThan(names.length)
    const before = many.registry.asked.length
    const second = await countersign(['init', ...many.options], folder)
    expect(second).toMatchObject({ status: 0, out: expect.stringContaining(`${written.length} locked versions had an entry already`) })
    const asked = many.registry.asked.slice(before).map(({ url }) => decodeURIComponent(url))
    expect(asked.filter((url) => written.some((name) => url.includes(`/${name}@`) || url.endsWith(`/${name}`)))).toEqual([])
    await holds(folder, POLICY, many)
  })

  test('a scope of which only a part was seen is not folded', async () => {
    const wide = Array.from({ length: 300 }, (_, index) => `@wide/p${index}`)
    const by = (account: string) => ({ ...PACKAGES['old']!, account })
    const mixed = { ...story, packages: Object.fromEntries(wide.map((name, index) => [name, by(index < 200 ? 'goldsmith' : 'silver')])) }
    const many = await openOutside({ story: mixed })
    const folder = folderWith({ [LOCK]: lockfile(wide.map((name) => `${name}@1.0.8`), mixed) }) // prettier-ignore
    const controller = new AbortController()
    const timer = setInterval(() => many.registry.asked.length > 0 && controller.abort(), 1)
    const first = await countersign(['init', ...many.options], folder, { interruption: () => controller.signal })
    clearInterval(timer)
    expect({ status: first.status, out: first.out }).toMatchObject({ status: 2, out: expect.stringContaining('interrupted; run init again') }) // prettier-ignore
    expect(read(folder)).not.toContain('"@wide/*"')
    expect(read(folder)).not.toContain('interrupted')
    expect(await countersign(['init', ...many.options], folder)).toMatchObject({ status: 0 })
    await holds(folder, POLICY, many)
  })

  test('before anything was verified: nothing is claimed', async () => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.0.0']) })
    const { status, out } = await countersign(['init', ...outside.options], folder, { interruption: () => AbortSignal.abort() })
    expect({ status, out }).toMatchObject({ status: 2, out: expect.stringContaining('lib@1.0.0: interrupted; run init again') })
    expect(read(folder)).not.toContain('lib:')
  })
})

test('no lockfile: says which there could be', async () => {
  const { status, err } = await countersign(['init', ...outside.options], folderWith({ 'README.md': '' }))
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringMatching(/LOCKFILE_MISSING[^]*help: .*pnpm-lock\.yaml/) })
})

describe('the progress line', () => {
  test('counts and names where a person watches, leaves nothing behind, and is not there in a log', async () => {
    const folder = folderWith({ [LOCK]: lockfile(LOCKED) })
    const watched = await countersign(['audit', ...outside.options], folder, { interactive: true })
    expect(watched.err).toMatch(/\r\u001b\[Kverified \d of 8 \(\d+ a second\): \S+@\S+/)
    // A command to paste may follow, on a line of its own.
    expect(watched.err).toMatch(/\r\u001b\[K(?:lines for the policy: [^\r\n]+\n)?$/)
    const logged = await countersign(['audit', ...outside.options], folder)
    expect(logged.err).toBe('')
    expect(logged.out).toBe(watched.out)
  })
})
