/**
 * Runs `countersign lint`: finds what a valid policy could say better. `--fix` corrects what is mechanical. The exit
 * status is 0, or 1 with errors (with `--strict` also with warnings), or 2 if the file is not a policy.
 */
import { type LockedVersion, lintPolicy, fixPolicyText } from '../policy/lint/lint.ts'
import type { Policy } from '../domain/policy.ts'
import { POLICY_FILE } from '../domain/policy-place.ts'
import { GateError } from '../errors.ts'
import { writeOutput } from '../io/output.ts'
import { allLocked } from '../line/changes.ts'
import { readPolicy } from '../line/policy-file.ts'
import { lintGitHub, lintJson, lintText } from '../report/lint.ts'
import type { World } from '../world.ts'
import type { ExitStatus } from './exit-status.ts'
import { openFolder } from './open.ts'
import type { Options } from './options.ts'
import { publishOutput, shownColumns } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

/** One correction may allow another. A few rounds are enough. */
const ROUNDS = 10

export async function lint(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const file = options.policy ?? POLICY_FILE
  const { world } = await openFolder({ ...options, record: undefined, replay: undefined }, terminal)
  const locked = await lockedVersions(world)
  const text = await world.trusted.read(file)
  if (text === undefined)
    throw new GateError('POLICY_MISSING', `there is no ${file}`, {
      help: 'Name it with --policy, or write one with `npx countersign init`.',
    })
  const fixed = options.fix ? await fixAll(text, file, world, locked) : text
  if (fixed !== text) await writeOutput(terminal.cwd, file, fixed)
  const findings = await findingsOn(fixed, file, world, locked)
  const tell = options.format === 'json' ? lintJson : options.format === 'github' ? lintGitHub : lintText
  await publishOutput(tell(file, findings, fixed !== text, shownColumns(options, terminal)), options, terminal)
  return findings.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning')) ? 1 : 0
}

async function fixAll(text: string, file: string, world: World, locked: readonly LockedVersion[] | undefined): Promise<string> {
  let current = text
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixPolicyText(current, await findingsOn(current, file, world, locked))
    if (next === current) return current
    current = next
  }
  return current
}

async function findingsOn(text: string, file: string, world: World, locked: readonly LockedVersion[] | undefined) {
  const read = (path: string) => (path === file ? Promise.resolve(text) : world.trusted.read(path))
  const policy = await readPolicy({ ...world, trusted: { ...world.trusted, read } }, { path: file, named: true })
  return policy === undefined ? [] : lintPolicy(text, policy, { locked, now: world.now, shared: await sharedBy(policy, file, world) })
}

/** The policy without its own lines: only what it extends. */
async function sharedBy({ source }: Policy, file: string, world: World): Promise<Policy | undefined> {
  const references = source?.extends.map(({ reference }) => reference.from) ?? []
  if (references.length === 0) return undefined
  const bare = `version: 1\nextends: ${JSON.stringify(references)}\n`
  const read = (path: string) => (path === file ? Promise.resolve(bare) : world.trusted.read(path))
  return readPolicy({ ...world, trusted: { ...world.trusted, read } }, { path: file, named: true })
}

/** `undefined` if there is no lockfile and no action to compare names with. */
async function lockedVersions(world: World): Promise<readonly LockedVersion[] | undefined> {
  try {
    return (await allLocked(world.head, [], () => Promise.resolve(false))).locked
  } catch (error) {
    if (error instanceof GateError && error.code === 'LOCKFILE_MISSING') return undefined
    throw error
  }
}
