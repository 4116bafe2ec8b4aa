/**
 * Reads the files that a policy extends: files beside it in the same snapshot, and files of other repositories through
 * GitHub.
 */
import type { PolicyReference, RemoteReference } from '../domain/policy-reference.ts'
import { GateError } from '../errors.ts'
import { refuseForkCommit } from '../gather/fork-commit.ts'
import type { ExtendedPolicy } from '../policy/read/parse.ts'
import { field, isJsonObject } from '../text/json.ts'
import type { Snapshot, World } from '../world.ts'
import { sha256Of } from './sha256.ts'

/** A missing file has no text. The parser reports it. */
export async function readExtended(
  reference: PolicyReference,
  policy: string,
  snapshot: Snapshot,
  world: World,
): Promise<readonly ExtendedPolicy[]> {
  const text = reference.kind === 'beside' ? await snapshot.read(beside(policy, reference.from)) : await readRemote(reference, world)
  return text === undefined ? [] : [{ from: reference.from, text, sha256: sha256Of(text) }]
}

async function readRemote({ repository, path, commit }: RemoteReference, world: World): Promise<string | undefined> {
  const [owner = '', name = ''] = repository.split('/')
  await refuseForkCommit(world, { owner, name }, commit)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const answer = await world.ask({ to: 'github', path: `/repos/${repository}/contents/${encoded}?ref=${commit}` })
  if (answer.kind === 'absent') return undefined
  const content = answer.kind === 'known' && isJsonObject(answer.value) ? field(answer.value, 'content') : undefined
  if (typeof content === 'string') return Buffer.from(content, 'base64').toString('utf8')
  throw new GateError('CONTENTS_UNAVAILABLE', `${repository}/${path} could not be read`, {
    help: 'Re-run the check. If it fails again, check that the token can read that repository.',
    cause: answer.kind === 'unavailable' ? answer.detail : undefined,
  })
}

/** A path relative to the folder of the policy. It never leaves the repository. */
export function beside(policy: string, reference: string): string {
  const parts = policy.split('/').slice(0, -1)
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
