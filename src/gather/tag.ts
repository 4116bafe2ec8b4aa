/** Asks GitHub which commit the version's tag names. */
import { type Answer, type MaybeAsked, absent, known, notAsked } from '../domain/answer.ts'
import type { TagRecord } from '../domain/github.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { PackageVersion } from '../domain/package.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { parseTagObject, parseTagRef } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { repoPath } from '../github/paths.ts'
import type { Wanted } from './wanted.ts'

const TAG = 'refs/tags/'

export async function askTag(
  world: World,
  repo: RepositoryName,
  identity: PublishIdentity,
  pkg: PackageVersion,
  wanted: Wanted,
): Promise<MaybeAsked<TagRecord>> {
  const names = tagNames(identity, pkg, wanted)
  if (names.length === 0) return notAsked
  for (const name of names) {
    const tag = await askOne(world, repo, name)
    if (tag.kind !== 'absent') return tag
  }
  return absent
}

/**
 * The tag name that the policy gives, else the certificate's own tag, else the usual forms, unless the run has so many
 * changes that these are skipped (`tags`).
 */
function tagNames(identity: PublishIdentity, pkg: PackageVersion, wanted: Wanted): readonly string[] {
  const pattern = wanted.publisher?.tag
  if (pattern !== undefined) return [pattern.replaceAll('{version}', pkg.version).replaceAll('{name}', pkg.name)]
  const ref = identity.sourceRepositoryRef ?? ''
  if (ref.startsWith(TAG)) return [ref.slice(TAG.length)]
  if (!wanted.tags) return []
  const usual = [`v${pkg.version}`, `${pkg.name}@${pkg.version}`]
  return pkg.name.startsWith('@') ? usual.reverse() : usual // a scope is probably a monorepo, in which `v1.2.3` may belong to another package
}

async function askOne(world: World, repo: RepositoryName, name: string): Promise<Answer<TagRecord>> {
  const path = `${repoPath(repo)}/git/ref/tags/${name.split('/').map(encodeURIComponent).join('/')}`
  const ref = await askFor(world, { to: 'github', path }, parseTagRef)
  if (ref.kind !== 'known') return ref
  if (ref.value.type === 'commit') return known({ name, commit: ref.value.sha, taggedAt: undefined })
  const object = await askFor(world, { to: 'github', path: `${repoPath(repo)}/git/tags/${ref.value.sha}` }, parseTagObject)
  if (object.kind !== 'known') return object
  return known({ name, commit: object.value.sha, taggedAt: object.value.taggedAt })
}
