/** Establishes what Countersign says about a change of a project's files: refused, told, or nothing. */
import { sharedSigstore } from '../../__tests__/helpers/world/index.ts'
import { changedBetween } from '../../src/io/comparison.ts'
import { manifestsIn } from '../../src/io/git/git.ts'
import { absent, known } from '../../src/domain/answer.ts'
import type { LockedPackage } from '../../src/domain/package.ts'
import { GateError } from '../../src/errors.ts'
import { run } from '../../src/line/run.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { isLockfileName } from '../../src/ecosystems/files.ts'
import type { Question, Snapshot, World } from '../../src/world.ts'
import type { Files } from './files.ts'
import type { Hosts } from './hosts.ts'

type Registry = Pick<Hosts, 'registry' | 'packument'>

export type Reading =
  /** The run fails: nothing of it is merged. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The run passes, and lists what comes in. */
  | { readonly kind: 'told'; readonly incoming: readonly LockedPackage[] }
  /** The run passes, and reports a changed file beside the lockfile that decides the install. So somebody was asked to review it. */
  | { readonly kind: 'input' }
  | { readonly kind: 'silent' }

const OPTIONS = { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] } as const

/** Codes of what comes with a pull request. Any other code means that the suite itself is broken, and would look like a refusal of everything. */
const OF_THE_PULL_REQUEST = /^(?:LOCKFILE|MANIFEST|CONTENTS|INSTALL)_/

/** No policy: this asks fewer questions than any policy, so most passes. */
export async function read(base: Files, head: Files, hosts: Registry): Promise<Reading> {
  try {
    const report = await run(world(base, head, hosts), OPTIONS)
    const findings = [...report.findings, ...report.verdicts.flatMap((verdict) => verdict.findings)]
    if (report.conclusion === 'fail') return { kind: 'refused', why: findings.map(({ rule }) => rule).join(' ') }
    const incoming = report.verdicts.map(({ candidate }) => candidate.change.after)
    if (findings.some(({ rule }) => rule === 'install-input-changed')) return { kind: 'input' }
    return incoming.length + findings.length + report.removed.length > 0 ? { kind: 'told', incoming } : { kind: 'silent' }
  } catch (error) {
    if (error instanceof GateError && OF_THE_PULL_REQUEST.test(error.code))
      return { kind: 'refused', why: `${error.code}: ${error.message}` }
    throw error
  }
}

function world(base: Files, head: Files, hosts: Registry): World {
  const before = snapshot('a'.repeat(40), base)
  const after = snapshot('b'.repeat(40), head)
  return {
    now: '2026-01-01T00:00:00Z',
    base: before,
    trusted: before,
    head: after,
    changed: () => changedBetween(before, after),
    registries: () => Promise.resolve({ default: hosts.registry, scoped: new Map() }),
    ask: (question) => Promise.resolve(answer(question, hosts)),
    trustMaterial: () =>
      Promise.resolve({
        trustedRoot: sharedSigstore().trustedRootJson,
        registryKeys: sharedSigstore().registryKeysJson,
        keysFrom: 'file',
        source: { kind: 'file', asOf: undefined, note: undefined },
      }),
  }
}

function answer(question: Question, hosts: Registry) {
  const packument = question.to === 'registry' ? hosts.packument(decodeURIComponent(question.path).slice(1)) : undefined
  return packument === undefined ? absent : known(packument)
}

function snapshot(commit: string, files: Files): Snapshot {
  return {
    commit,
    read: (path) => Promise.resolve(files[path]),
    lockfiles: () => Promise.resolve(Object.keys(files).filter(isLockfileName).sort()),
    manifests: () => Promise.resolve(manifestsIn(Object.keys(files).map((path) => ({ path })))),
    entries: () => Promise.resolve(Object.entries(files).flatMap(([path, text]) => ({ path, kind: 'file' as const, id: text }))),
  }
}
