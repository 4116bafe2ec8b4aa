/**
 * Establishes what a package.json asks of bun that bun.lock does not repeat. Tried with bun 1.4.5 and
 * `--frozen-lockfile`, which refuses such a file, with two exceptions:
 *
 * 1. Of a key that occurs twice it uses both. The first answers the lockfile; the second, an address, is installed.
 * 2. A peer whose name is locked for another request may be anything. If it is an address, bun asks that address.
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
