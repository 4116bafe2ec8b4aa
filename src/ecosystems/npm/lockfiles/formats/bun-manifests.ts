/**
 * Establishes which requests of a package.json bun.lock does not repeat.
 *
 * bun 1.4.5 with `--frozen-lockfile` refuses such a file (tried), with two exceptions:
 *
 * 1. If a key occurs twice, bun uses both values. It compares the first with the lockfile and installs the second if it
 *    is an address.
 * 2. If the name of a peer is already locked for another request, bun accepts any value for the peer. If the value is
 *    an address, bun requests that address.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import type { DirectDependency } from '../../../../domain/manifest.ts'
import { type JsonObject, field, isJsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import { requested } from '../../manifest/requested.ts'

/**
 * The requests for an address that bun.lock does not repeat. `workspaces` is the section of bun.lock that repeats the
 * dependencies of each project's package.json.
 */
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
