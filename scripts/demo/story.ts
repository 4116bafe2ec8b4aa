/**
 * The demo's pull request: a grouped update of twelve packages. The project's policy lists two publishers and leaves the rest to continuity. Every
 * name is made up. The two bad bumps repeat what happened to real packages in June and March 2026.
 */
import { type PackageStory, type Story, sha1 } from '../../__tests__/helpers/world/index.ts'

const NOW = '2026-11-22T10:00:00Z'
const SUMMER = '2026-08-12T09:30:00Z'
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000 - 3_600_000).toISOString().replace('.000Z', 'Z')

/** An honest bump: the same workflow published both. */
function bump(repository: string, from: string, to: string, age: number, more: Partial<PackageStory> = {}): PackageStory {
  return { identity: { repository }, ...more, versions: { [from]: { at: SUMMER }, [to]: { at: daysAgo(age) } } }
}

/** One run published all of them, from one commit. */
const lantern: PackageStory = {
  identity: { repository: 'lantern-js/lantern' },
  versions: {
    '4.2.0': { at: SUMMER, identity: { commit: sha1('lantern 4.2.0'), runId: '2450117203' } },
    '4.3.1': { at: daysAgo(9), identity: { commit: sha1('lantern 4.3.1'), runId: '2612904418' } },
  },
}

const tagged = { ref: 'refs/tags/v{version}', trigger: 'release' }

const packages: Readonly<Record<string, PackageStory>> = {
  '@lantern/core': lantern,
  '@lantern/router': lantern,
  '@lantern/devtools': lantern,
  'tidy-args': bump('argsmith/tidy-args', '2.1.4', '2.2.0', 21, { identity: { repository: 'argsmith/tidy-args', ...tagged } }),
  'quick-glob-lite': bump('globfolk/quick-glob-lite', '3.0.1', '3.0.2', 40),
  'paper-lock': bump('paperlock/paper-lock', '1.8.0', '1.9.0', 16, {
    identity: { repository: 'paperlock/paper-lock', environment: 'npm' },
  }),
  'mini-emitter': bump('mini-emitter/mini-emitter', '6.0.0', '6.0.1', 12),
  'yaml-scribe': bump('scribe-tools/yaml-scribe', '5.4.0', '5.4.2', 30, {
    identity: { repository: 'scribe-tools/yaml-scribe', ...tagged },
  }),
  'old-but-gold': {
    attested: false,
    account: 'goldsmith',
    maintainers: ['goldsmith'],
    versions: { '1.0.8': { at: '2024-02-01T12:00:00Z' }, '1.0.9': { at: '2024-12-03T12:00:00Z' } },
  },
  'retry-politely': bump('polite/retry-politely', '7.3.2', '7.3.3', 18),
  // Blocked: stolen credentials pushed a branch with its own release.yml. Repository, file name and certificate are right, but the branch is wrong.
  'ollama-bridge': {
    identity: { repository: 'bridgeworks/ollama-bridge' },
    versions: {
      '3.8.3': { at: SUMMER },
      '3.8.4': {
        at: daysAgo(6),
        identity: { ref: 'refs/heads/snapshot-9f3b2c1d' },
        run: { actor: 'bridge-maintainer' },
        commit: ['snapshot-9f3b2c1d'],
        tag: null,
      },
    },
  },
  // Blocked: published by hand with a stolen session, after years of releases from the workflow.
  'httpkit-client': {
    identity: { repository: 'httpkit/httpkit-client', ...tagged },
    maintainers: ['jamie'],
    versions: { '1.14.0': { at: SUMMER, source: {} }, '1.14.1': { at: daysAgo(5), attested: false, account: 'jamie', source: null } },
  },
}

const POLICY = `version: 1

settings:
  cooldown: 72h

publishers:
  lantern:
    repository: lantern-js/lantern
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
    maintainers:
      github: [octocat]

packages:
  "@lantern/*": lantern
`

const specs = (which: (versions: readonly string[]) => string | undefined): readonly string[] =>
  Object.entries(packages).map(([name, { versions }]) => `${name}@${which(Object.keys(versions)) ?? ''}`)

export const demoStory: Story = { now: NOW, packages, policy: POLICY, base: specs(([from]) => from), head: specs(([, to]) => to) }
