/**
 * Reads a list of package names for `init` without a lockfile, and finds their versions: for the shared file of an
 * organisation.
 */
import type { IncomingChange } from '../domain/change.ts'
import { type PackageName, type PackageVersion, parseVersion } from '../domain/package.ts'
import { DEFAULT_SETTINGS } from '../domain/settings.ts'
import { parsePackageName } from '../ecosystems/index.ts'
import { newestOf } from '../gather/newest.ts'
import { mapInPool } from '../text/pool.ts'
import { scopedRegistry } from '../gather/registries.ts'
import { notLocked } from '../line/not-locked.ts'
import { quoted } from '../text/quoted.ts'
import { usage } from '../values.ts'
import type { Snapshot, World } from '../world.ts'

const MAX_NAMES = 20_000
const WIDTH = 64

interface Wished {
  readonly name: PackageName
  /** `undefined`: the newest that is old enough. */
  readonly version: PackageVersion['version'] | undefined
  readonly line: number
}

export interface Listed {
  readonly changes: readonly IncomingChange[]
  /** Names without a version, and why. */
  readonly missing: readonly string[]
}

/** One name per line, or NAME@VERSION. Text after `#` is a comment. */
export async function listedPackages(file: string, files: Snapshot, world: World): Promise<Listed> {
  const text = await files.read(file)
  if (text === undefined) throw usage(`--packages names ${file}, which is not there`)
  const wished = readNames(text, file)
  const registries = await world.registries()
  const missing: string[] = []
  const changes = await mapInPool(wished, WIDTH, async ({ name, version, line }): Promise<readonly IncomingChange[]> => {
    const registry = scopedRegistry({ name }, registries) ?? 'public'
    const found = version === undefined ? await newestOf(name, registry, DEFAULT_SETTINGS.cooldown, world) : undefined
    if (found !== undefined && found.kind !== 'known') missing.push(`${name}: ${found.kind === 'absent' ? NONE : found.detail}`)
    const chosen = version ?? (found?.kind === 'known' ? found.value : undefined)
    return chosen === undefined ? [] : [{ kind: 'added', after: notLocked({ name, version: chosen }, file, line) }]
  })
  return { changes: changes.flat(), missing: missing.toSorted() }
}

const NONE = 'the registry has no release of it that is old enough'

function readNames(text: string, file: string): readonly Wished[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ written: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1 }))
  const wished = lines.filter(({ written }) => written !== '').map(({ written, line }) => readName(written, line, file))
  if (wished.length === 0) throw usage(`${file} names no package`, 'Write one name a line, like `left-pad` or `left-pad@1.3.0`.')
  if (wished.length > MAX_NAMES) throw usage(`${file} names ${wished.length} packages; ${MAX_NAMES} are read`)
  return [...new Map(wished.map((one) => [`${one.name}@${one.version ?? ''}`, one])).values()]
}

function readName(written: string, line: number, file: string): Wished {
  const at = written.lastIndexOf('@')
  const [bare, after] = at > 0 ? [written.slice(0, at), written.slice(at + 1)] : [written, undefined]
  const [name, version] = [parsePackageName(bare), after === undefined ? undefined : parseVersion(after)]
  if (name === undefined || (after !== undefined && version === undefined))
    throw usage(
      `${file}:${line} is not the name of a package: ${quoted(written)}`,
      'Write one name a line, like `left-pad` or `left-pad@1.3.0`.',
    )
  return { name, version, line }
}
