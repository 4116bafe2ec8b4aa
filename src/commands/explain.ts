/** `countersign explain NAME@VERSION`: which entry applies to a version, and what stands behind its verdict. Exits as a check of it would. */
import type { LockfileChange } from '../domain/change.ts'
import { type LockedPackage, type PackageVersion, parseVersion, spec } from '../domain/package.ts'
import { parsePackageName, versionsOf } from '../ecosystems/index.ts'
import { NO_POLICY, type Policy } from '../domain/policy.ts'
import { NOTHING_LOCKED } from '../line/changes.ts'
import { lockfileChanges } from '../line/lockfile-changes.ts'
import { packagesBeside } from '../line/packages-beside.ts'
import { exemptionApplies } from '../judge/exempt.ts'
import { readPolicy } from '../line/policy-file.ts'
import { explainText } from '../report/explain.ts'
import { toJson } from '../report/json.ts'
import { judge } from '../line/from-changes.ts'
import { usage } from '../values.ts'
import type { World } from '../world.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { openFolder } from './open.ts'
import { type Options } from './options.ts'
import { publishOutput } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

const WANTED = 'explain wants one NAME@VERSION, like `countersign explain left-pad@1.3.0`'

export async function explain(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const asked = readSpec(options.arguments)
  const { world, runOptions, close } = await openFolder(options, terminal)
  const policy = (await readPolicy(world, runOptions.policyFile)) ?? NO_POLICY
  const locked = (await lockedEntry(world, asked)) ?? notLocked(asked)
  const changes: readonly LockfileChange[] = [{ kind: 'added', after: locked }]
  const report = await judge(world, policy, { lockfiles: [locked.location.file], changes, locked: undefined }, runOptions)
  await close()
  const text =
    options.format === 'json'
      ? toJson(report)
      : report.verdicts.map((verdict) => explainText(verdict, exemptionNotes(policy, locked), report.blocked[0])).join('\n')
  await publishOutput(text, options, terminal)
  return exitStatus(report)
}

function readSpec([text, more]: readonly string[]): PackageVersion {
  const at = text?.lastIndexOf('@') ?? -1
  const name = parsePackageName(text?.slice(0, at) ?? '')
  const version = parseVersion(text?.slice(at + 1) ?? '')
  if (at <= 0 || name === undefined || version === undefined || more !== undefined) throw usage(WANTED)
  return { name, version }
}

/** The entry of a lockfile in this folder, whose hash then binds the evidence. */
async function lockedEntry(world: World, asked: PackageVersion): Promise<LockedPackage | undefined> {
  if ((await world.head.lockfiles()).length === 0) return undefined
  const { changes } = await lockfileChanges(NOTHING_LOCKED, world.head)
  return entryAmong(changes, asked) ?? entryAmong(await packagesBeside(world.head, []), asked)
}

function entryAmong(changes: readonly LockfileChange[], asked: PackageVersion): LockedPackage | undefined {
  for (const change of changes) {
    if (change.kind !== 'removed' && spec(change.after) === spec(asked)) return change.after
  }
  return undefined
}

/** Not locked here: bound to what the registry lists for it, which `explain` says. A registry lists versions, not tags like `latest`. */
function notLocked(asked: PackageVersion): LockedPackage {
  if (!versionsOf(asked.name).hasOrder(asked.version))
    throw usage(`${WANTED}; \`${asked.version}\` is no version, and nothing here locks it`)
  return {
    ...asked,
    source: { kind: 'registry', url: undefined },
    integrity: undefined,
    checksum: 'not locked in this folder',
    location: { file: 'package-lock.json', line: 1 },
    alias: undefined,
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via: [],
  }
}

function exemptionNotes(policy: Policy, locked: LockedPackage) {
  return policy.exemptions
    .filter((exemption) => exemption.package === locked.name)
    .map((exemption) => {
      const applied = exemptionApplies(exemption, { kind: 'added', after: locked })
      return { exemption, applies: applied.kind === 'applies', because: applied.kind === 'applies' ? '' : applied.because }
    })
}
