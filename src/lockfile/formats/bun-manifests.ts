/**
 * Which manifests have bun look elsewhere than bun.lock says. Tried with bun 1.4.5 and `--frozen-lockfile`, which refuses a package.json that asks for
 * something else than bun.lock repeats of it, with two exceptions:
 *
 * 1. Of a key that stands twice it takes both. The first answers the lockfile, and the second, an address, is installed.
 * 2. A peer of a name that is locked for another wish may be anything. Where it is an address, that address is asked.
 */
import type { Manifests, Unclosed } from '../../domain/lockfile.ts'
import type { Location } from '../../domain/location.ts'
import type { DirectDependency, Manifest } from '../../domain/manifest.ts'
import { type JsonObject, field, isJsonObject } from '../../text/json.ts'
import { quoted } from '../../text/quoted.ts'
import { requested } from '../requested.ts'

/** `workspaces`: what bun.lock repeats of each project's package.json. */
export function unclosedBun(manifests: Manifests, workspaces: JsonObject): readonly Unclosed[] {
  return [...manifests].flatMap(([folder, manifest]) => {
    const { problem, file, name, dependencies } = manifest
    // Comments and trailing commas bun reads, and so do we.
    if (problem !== undefined && problem.isRelaxed !== true)
      return [
        elsewhere(manifest, name ?? '', '', problem.location, `${quoted(file)} ${problem.why}, and bun may install what is not locked`),
      ]
    return dependencies.flatMap((wish) => {
      if (!isAddress(wish.spec) || repeated(workspaces, folder, wish) === wish.spec) return []
      const why = `${quoted(file)} asks for ${quoted(`${wish.name}@${wish.spec}`)}, and bun.lock does not repeat it`
      return [elsewhere(manifest, wish.name, wish.spec, wish.location, why)]
    })
  })
}

function elsewhere({ file: asker }: Manifest, name: string, range: string, { file, line }: Location, why: string): Unclosed {
  return { kind: 'elsewhere', outcome: 'installed', name, range, askers: [asker], file, line, why }
}

const isAddress = (spec: string): boolean => ['remote', 'git', 'unknown'].includes(requested(spec).kind)

function repeated(workspaces: JsonObject, folder: string, { kind, name }: DirectDependency): unknown {
  const project = field(workspaces, folder)
  const wishes = isJsonObject(project) ? field(project, kind) : undefined
  return isJsonObject(wishes) ? field(wishes, name) : undefined
}
