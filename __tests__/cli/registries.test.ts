/**
 * A registry that omits evidence never leads to a silent pass: a mirror without attestations, one that gives one answer to everything, one without
 * times and accounts.
 */
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../helpers/servers.ts'
import { type Ended, PACKAGES, STORY, closeAll, countersign, environment, folderWith, lockfile, openOutside } from '../helpers/cli.ts'
import type { PackageStory, Story } from '../helpers/world/index.ts'

afterAll(closeAll)

const PROBE: PackageStory = { identity: { repository: 'sigstore/sigstore-js' }, versions: { '2.0.0': { at: '2026-08-01T00:00:00Z' } } }
const withProbe: Story = { ...STORY, packages: { ...PACKAGES, '@sigstore/core': PROBE } }
/** Stripped on both sides: no account of a trusted publisher, nothing advertised, no attestation. */
const stripped = (story: Story): Story => ({
  ...story,
  packages: Object.fromEntries(
    Object.entries(story.packages).map(([name, one]) => [
      name,
      {
        ...one,
        versions: Object.fromEntries(
          Object.entries(one.versions).map(([version, said]) => [version, { ...said, attested: false, account: 'alice' }]),
        ),
      },
    ]),
  ),
})

interface Given {
  readonly story?: Story
  readonly faults?: readonly Fault[]
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly policy?: (registry: string) => string
  readonly format?: string
}

async function checked({ story = STORY, faults = [], from = ['lib@1.0.0'], to = ['lib@1.1.0'], policy, format = 'json' }: Given) {
  const outside = await openOutside({ story, registryFaults: faults })
  const registry = outside.options[outside.options.indexOf('--registry') + 1] ?? ''
  const folder = folderWith({
    'base/package-lock.json': lockfile(from, story),
    'head/package-lock.json': lockfile(to, story),
    ...(policy === undefined ? {} : { 'policy.yml': policy(registry) }),
  })
  const files = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', 'head/package-lock.json']
  const named = policy === undefined ? [] : ['--policy', 'policy.yml']
  const ended = await countersign(['check', ...files, ...named, ...outside.options, '--format', format], folder)
  return { ended, registry }
}

interface Read {
  readonly notes: readonly { readonly kind: string; readonly text: string }[]
  readonly changes: readonly {
    readonly verdict: string
    readonly remedies: readonly { readonly kind: string; readonly text: string; readonly patch: { readonly yaml: string } | null }[]
    readonly findings: readonly { readonly rule: string; readonly level: string }[]
  }[]
}
const read = ({ out }: Ended): Read => JSON.parse(out) as Read

describe('a mirror that passes no attestations on', () => {
  test('is shown to by a version that is known to be attested: undetermined, with the host and the cure', async () => {
    const { ended, registry } = await checked({ story: stripped(withProbe) })
    const { notes, changes } = read(ended)
    expect(ended.status).toBe(3)
    expect(changes[0]?.verdict).toBe('undetermined')
    expect(changes[0]?.remedies[0]).toMatchObject({ kind: 'configure', patch: null })
    expect(changes[0]?.remedies[0]?.text).toContain('`registry: public`')
    expect(notes).toEqual([{ kind: 'none-attested', text: expect.stringContaining(`0 of 1 version is attested, as ${registry} says`) }])
    const text = (await checked({ story: stripped(withProbe), format: 'text' })).ended.out
    expect(text).toContain('0 of 1 version')
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/registry: public/)
  })

  test('init writes no policy to merge from it, and says so', async () => {
    const story = stripped(withProbe)
    const { options } = await openOutside({ story })
    const folder = folderWith({ 'package-lock.json': lockfile(['lib@1.0.0', 'util@2.0.0'], story) })
    const { status, out } = await countersign(['init', ...options], folder)
    expect({ status, out }).toMatchObject({ status: 3, out: expect.stringContaining('Do not merge it yet.') })
    expect(out).toContain('--registry public')
    expect(out).not.toContain('run init again')
  })

  test('where metadata still advertises them, the same', async () => {
    const { ended } = await checked({ story: withProbe, faults: [[/attestations/, 404]] })
    expect(ended.status).toBe(3)
    expect(read(ended).changes[0]?.remedies[0]?.kind).toBe('configure')
  })

  test.each(['text', 'markdown'])('with a page of its own for each of them: the host and the cure, in %s', async (format) => {
    const { ended, registry } = await checked({ faults: [[/attestations/, 'page']], format })
    const out = ended.out.replaceAll(/\s+/g, ' ')
    expect(ended.status).toBe(3)
    expect(out).toContain(registry.replace('http://', ''))
    expect(out).toMatch(/`?registry: public`?/)
    expect(out).not.toMatch(/\{[a-z-]+\}/)
  })

  test('a mirror that does not know the other version either gets only the share', async () => {
    const { ended, registry } = await checked({
      story: stripped(STORY),
      from: ['lib@1.0.0', 'util@2.0.0'],
      to: ['lib@1.1.0', 'util@2.0.1'],
    })
    expect(ended.status).toBe(0)
    expect(read(ended).notes).toEqual([
      { kind: 'none-attested', text: expect.stringContaining(`0 of 2 versions are attested, as ${registry} says`) },
    ])
  })

  test.each([500, 429] as const)('that answers %i for the other version: undetermined, for that may be an outage', async (status) => {
    const { ended } = await checked({ story: stripped(withProbe), faults: [[/sigstore(%2f|\/)core/i, status]] })
    expect([ended.status, read(ended).changes[0]?.verdict]).toEqual([3, 'undetermined'])
  })

  test('a mirror that refuses the other version for good gets only the share', async () => {
    const { ended } = await checked({ story: stripped(withProbe), faults: [[/sigstore(%2f|\/)core/i, 403]] })
    expect([ended.status, read(ended).notes.map(({ kind }) => kind)]).toEqual([0, ['none-attested']])
  })

  test('is accepted if the policy names it, and every report says so', async () => {
    const policy = (registry: string) => `version: 1\nsettings:\n  registriesWithoutAttestations: ["${registry}"]\n`
    const { ended } = await checked({ story: stripped(withProbe), policy })
    expect(ended.status).toBe(0)
    expect(read(ended).notes[0]).toMatchObject({ kind: 'none-attested', text: expect.stringContaining('registriesWithoutAttestations') })
  })

  test('but not where it names another', async () => {
    const policy = () => 'version: 1\nsettings:\n  registriesWithoutAttestations: ["https://mirror.example"]\n'
    expect((await checked({ story: stripped(withProbe), policy })).ended.status).toBe(3)
  })
})

describe('a registry that passes them on', () => {
  test('is not suspected because of one package that never had any', async () => {
    const { ended } = await checked({ story: withProbe, from: ['old@1.0.8'], to: ['old@1.0.9'] })
    expect([ended.status, read(ended).notes]).toEqual([0, []])
  })
  test('nor asked for more where something is attested', async () => {
    const { ended } = await checked({ from: ['old@1.0.8', 'lib@1.0.0'], to: ['old@1.0.9', 'lib@1.1.0'] })
    expect([ended.status, read(ended).notes]).toEqual([0, []])
  })
})

describe('GitHub’s limit is used up', () => {
  test.each(['text', 'markdown'])('says until when, and that a token raises it, in %s', async (format) => {
    const outside = await openOutside({ githubFaults: [[/./, 'limited']] })
    const folder = folderWith({ 'base/package-lock.json': lockfile(['lib@1.0.0']), 'head/package-lock.json': lockfile(['lib@1.1.0']) })
    const files = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', 'head/package-lock.json']
    const soon = Date.now()
    const { status, out } = await countersign(['check', ...files, ...outside.options, '--format', format], folder)
    const minutes = [29, 30, 31].map((more) => new Date(soon + more * 60_000).toISOString().slice(0, 16).replace('T', ' '))
    const [, until, then] = /A limit of requests is used up until (\S+ \S+) UTC\. (.*)$/m.exec(out.split('\n').slice(0, 6).join('\n')) ?? []
    expect(status).toBe(3)
    expect(minutes).toContain(until)
    expect(then).toMatch(/^Run again then, or give a token/)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Without a token GitHub answers 60 requests an hour')
  })
  test.each(['text', 'markdown', 'html'])('a token that was given is not asked for again, nor in a replay, in %s', async (format) => {
    const outside = await openOutside({ githubFaults: [[/./, 'limited']] })
    const folder = folderWith({ 'base/package-lock.json': lockfile(['lib@1.0.0']), 'head/package-lock.json': lockfile(['lib@1.1.0']) })
    const files = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', 'head/package-lock.json']
    const env = environment({ GITHUB_TOKEN: 'given' })
    const live = await countersign(['check', ...files, ...outside.options, '--format', format, '--record', 'kept'], folder, { env })
    for (const { status, out } of [live, await countersign(['check', '--replay', 'kept', '--format', format], folder)]) {
      expect(status).toBe(3)
      expect(out).toMatch(/limit of requests is used up/)
      expect(out).not.toMatch(/give a token|[Ww]ithout a token/)
    }
  })
})

describe('a registry that says the same to every question', () => {
  test.each([403, 500, 401] as const)('%i: it is named, with what it said', async (status) => {
    const { ended, registry } = await checked({ faults: [[/./, status]] })
    expect(ended.status).toBe(3)
    expect(read(ended).notes).toEqual([{ kind: 'same-answer', text: expect.stringMatching(`^${registry} gave the same answer to \\d questions: HTTP ${status}`) }]) // prettier-ignore
  })
  test('an outage of one package is not reported as a silent registry', async () => {
    const { ended } = await checked({ faults: [[/attestations/, 500]] })
    expect([ended.status, read(ended).notes]).toEqual([3, []])
  })
})
