/** A story → a World that answers from it: the seam at which the whole gate runs without a network. */
import { absent, known, unavailable } from '../../../src/domain/answer.ts'
import { PUBLIC_REGISTRY } from '../../../src/ecosystems/npm/registry/addresses.ts'
import { POLICY_FILE } from '../../../src/line/policy-file.ts'
import type { Question, Snapshot, World } from '../../../src/world.ts'
import { type Sigstore, createSigstore, trustOf } from '../mint.ts'
import { answerGitHub } from './github.ts'
import { packageLock } from './lockfile.ts'
import { answerRegistry } from './registry.ts'
import type { Story } from './story.ts'
import { fullVersions, sha1 } from './versions.ts'

export type { EntryStory, PackageStory, Story, VersionStory } from './story.ts'
export { later, sha1 } from './versions.ts'

/** One Sigstore for all stories of a test file: making keys is slow. */
let shared: Sigstore | undefined
export const sharedSigstore = (): Sigstore => (shared ??= createSigstore())

export interface FakeWorld extends World {
  /** What was asked, as `registry /path` or `github /path`. */
  readonly asked: readonly string[]
}

export function fakeWorld(story: Story): FakeWorld {
  const sigstore = sharedSigstore()
  const versions = fullVersions(story)
  const asked: string[] = []
  const spoil = story.spoilHead ?? ((text: string) => text)
  const base = snapshot('base', story.noLockfileAtBase === true ? undefined : packageLock(story.base, versions), story.policy)
  return {
    now: story.now,
    base,
    trusted: base,
    head: snapshot('head', spoil(packageLock(story.head, versions)), story.headPolicy ?? story.policy),
    changed: () => Promise.resolve(undefined),
    registries: () => Promise.resolve({ default: PUBLIC_REGISTRY, scoped: new Map() }),
    asked,
    ask: (question) => {
      const text = `${question.to} ${question.path}`
      asked.push(text)
      return Promise.resolve(answer(story, question, text, () => json(question)))
    },
    trustMaterial: () => Promise.resolve(trustOf(sigstore)),
  }
  function json(question: Question): unknown {
    return question.to === 'registry'
      ? answerRegistry(story, versions, sigstore, question.path)
      : answerGitHub(story, versions, question.path)
  }
}

function answer(story: Story, question: Question, text: string, json: () => unknown) {
  const fault = story.faults?.find(({ on }) => on.test(decodeURIComponent(text)))?.as
  if (fault === 'absent') return absent
  if (fault === 'malformed') return known('<html>')
  if (fault !== undefined) return unavailable(fault, `GET ${question.path}: ${fault}`)
  const value = json()
  return value === undefined ? absent : known(value)
}

function snapshot(side: string, lockfile: string | undefined, policy: string | undefined): Snapshot {
  const told: readonly (readonly [string, string | undefined])[] = [
    ['package-lock.json', lockfile],
    [POLICY_FILE, policy],
  ]
  const files = new Map(told.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])))
  return {
    commit: sha1(side),
    read: (path) => Promise.resolve(files.get(path)),
    lockfiles: () => Promise.resolve(lockfile === undefined ? [] : ['package-lock.json']),
  }
}
