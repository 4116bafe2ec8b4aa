/** Establishes whether two entries name the same place for their bytes. */
import { gitPlace } from '../domain/git.ts'
import { type Source, sourceText } from '../domain/package.ts'
import { isPublic, registryRoot } from '../ecosystems/index.ts'

/**
 * A source as a text that is equal exactly for the same place. A git source is repository, commit and folder
 * (domain/git.ts). A registry without an address is the public one, because a lockfile omits the address of the
 * configured registry. Yarn's alias serves the same archives under another name. For a bundled package the place is the
 * bundling package, in any version.
 */
export function sourcePlace(source: Source, name: string, version: string): string {
  if (source.kind === 'registry') return `registry ${registryPlace(source.url, name, version)}`
  if (source.kind === 'git') return `git ${gitPlace(source)}`
  if (source.kind === 'bundled') return `bundled ${source.inside.name}`
  return `${source.kind} ${sourceText(source, version)}`
}

function registryPlace(url: string | undefined, name: string, version: string): string {
  if (url === undefined || (isPublic(name, url) && registryRoot(url.split('?', 1)[0] ?? url, name, version) !== undefined)) return 'public'
  return url
}
