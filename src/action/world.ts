/** Makes the World that a run asks, from the inputs. Loaded only if there is something to judge. */
import { configuredScopes, registryConfigs } from '../ecosystems/readers.ts'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { GateError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { Environment } from '../io/net/proxy.ts'
import { occasionOf } from '../io/occasion.ts'
import { createWorld } from '../io/world.ts'
import type { RunOptions } from '../line/run-options.ts'
import { toSeconds } from '../text/time.ts'
import type { Snapshot, World } from '../world.ts'
import { evidenceOf } from './repository.ts'
import type { ComparedSides } from './sides.ts'

interface OpenedWorld {
  readonly world: World
  /** Finishes a recording and returns its digest. Call it after the last question. */
  close(): Promise<string | undefined>
}

export async function openWorld(
  { base, head, trusted, changed }: ComparedSides,
  options: RunOptions & { readonly pullRequest: number | undefined },
  inputs: Inputs,
  env: Environment,
): Promise<OpenedWorld> {
  const root = inputs.trustedRoot
  const world = createWorld({
    base,
    head,
    trusted,
    changed,
    env,
    userConfig: false,
    registryConfigs: await registryConfigs(trusted),
    scopes: () => configuredScopes(trusted, head),
    registry: inputs.registry,
    ...evidenceOf(inputs, env),
    trustedRoot: root === 'tuf' || root === 'embedded' ? root : await trustedFile(root, 'trusted-root', trusted, env),
    registryKeys: inputs.registryKeys === undefined ? undefined : await trustedFile(inputs.registryKeys, 'registry-keys', trusted, env),
    timeoutMs: inputs.timeoutMs,
    // The time for reading the two sides is part of the run.
    deadlineMs: Math.max(1, Math.ceil(inputs.deadlineMs - performance.now())),
    now: toSeconds(new Date()),
    occasion: occasionOf(env, options.pullRequest),
  })
  if (inputs.record === undefined) return { world, close: () => Promise.resolve(undefined) }
  const { recordingWorld } = await import('../io/recording/recording.ts')
  return recordingWorld(world, path.resolve(env['GITHUB_WORKSPACE'] ?? '', inputs.record), options)
}

/**
 * A file that verification starts from, as a readable path. An absolute path is a file of the runner. A relative path
 * is read at the base. The pull request may have changed the workspace, so nothing in it is read.
 */
async function trustedFile(file: string, input: string, trusted: Snapshot, env: Environment): Promise<string> {
  if (path.isAbsolute(file)) return outsideOfWorkspace(file, input, env)
  const text = await trusted.read(path.posix.normalize(file))
  const code = input === 'trusted-root' ? 'TRUST_ROOT_INVALID' : 'REGISTRY_KEYS_INVALID'
  if (text === undefined) {
    const help =
      'Commit the file to the base branch first, or give the absolute path of a file on the runner. A file that the pull request adds is not used.'
    throw new GateError(code, `the input \`${input}\` names ${file}, which is not there at the base`, { help })
  }
  const copy = path.join(await fs.mkdtemp(path.join(env['RUNNER_TEMP'] || os.tmpdir(), 'countersign-')), path.posix.basename(file))
  await fs.writeFile(copy, text, { mode: 0o600 })
  return copy
}

function outsideOfWorkspace(file: string, input: string, env: Environment): string {
  const workspace = env['GITHUB_WORKSPACE']
  const within = workspace === undefined || workspace === '' ? '..' : path.relative(workspace, file)
  if (within.startsWith('..') || path.isAbsolute(within)) return file
  throw new GateError('INPUT_INVALID', `the input \`${input}\` names a file in the workspace, where the pull request can write it`, {
    help: 'Give the path inside the repository, such as `.github/trusted_root.json`. It is then read at the base.',
  })
}
