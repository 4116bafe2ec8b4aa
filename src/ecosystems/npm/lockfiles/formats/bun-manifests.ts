/**
 * What a package.json asks of bun that bun.lock does not repeat. Tried with bun 1.4.5 and `--frozen-lockfile`, which
 * refuses it, with two exceptions:
 *
 * 1. Of a key that stands twice it takes both. The first answers the lockfile, and the second, an address, is
 *    installed.
 * 2. A peer of a name that is locked for another wish may be anything. Where it is an address, that address is asked.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import type { DirectDependency } from '../../../../domain/manifest.ts'
import { type JsonObject, field, isJsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import { requested } from '../../manifest/requested.ts'

/** `workspaces`: what bun.lock repeats of each project's package.json. */
export function unclosedBun(manifests: Manifests, workspaces: JsonObject): readonly Unclosed[] {
  return [...manifests].flatMap(([folder, manifest]) =>
    manifest.dependencies.flatMap((wish): readonly Unclosed[] => {
      const { name, spec, location } = wish
      if (!isAddress(spec) || repeated(workspaces, folder, wish) === spec) return []
      const why = `${quoted(manifest.file)} asks for ${quoted(`${name}@${spec}`)}, and bun.lock does not repeat it`
      return [{ kind: 'elsewhere', outcome: 'installed', name, range: spec, askers: [manifest.file], ...location, why }]
    }),
  )
}

const isAddress = (spec: string): boolean => ['remote', 'git', 'unknown'].includes(requested(spec).kind)

function repeated(workspaces: JsonObject, folder: string, { kind, name }: DirectDependency): unknown {
  const project = field(workspaces, folder)
  const wishes = isJsonObject(project) ? field(project, kind) : undefined
  return isJsonObject(wishes) ? field(wishes, name) : undefined
}
