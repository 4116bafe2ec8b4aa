/**
 * Establishes which changed files are install inputs because a setting names them: a pnpmfile, Yarn itself, a patch, or
 * a mirror with another name.
 */
import { installInputOf, type InputKind } from '../install-input.ts'
import { readSettings } from '../beside/settings.ts'
import { isJsonObject } from '../../../text/json.ts'
import { UnsuitableFileError } from '../../../errors.ts'
import type { ChangedPath, Snapshot } from '../../../world.ts'
import { readAsked } from './packages-beside.ts'

/** Files that a setting can name. A link may have any name. */
const NAMEABLE = /\.(?:[cm]?js|patch|diff|tgz|zip|gz)$/i
/** The limit for folders whose settings are read. */
const MAX_FOLDERS = 20
const FILES: readonly string[] = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'package.json']

export async function inputsNamed(
  head: Snapshot,
  changed: readonly ChangedPath[],
  projects: ReadonlySet<string>,
): Promise<ReadonlyMap<string, InputKind>> {
  const unknown = changed.filter(({ path, after }) => (NAMEABLE.test(path) || after === 'link') && installInputOf(path) === undefined)
  if (unknown.length === 0) return new Map()
  const folders = [...new Set(['', ...projects])].slice(0, MAX_FOLDERS)
  const named = (await Promise.all(folders.flatMap((folder) => FILES.map((name) => namedIn(head, folder, name))))).flat()
  return new Map(
    unknown.flatMap(({ path }) => {
      const found = named.find((one) => one.path === path || path.startsWith(`${one.path}/`))
      return found === undefined ? [] : [[path, found.kind] as const]
    }),
  )
}

interface Named {
  readonly path: string
  readonly kind: InputKind
}

async function namedIn(head: Snapshot, folder: string, name: string): Promise<readonly Named[]> {
  const settings = await settingsIn(head, folder + name)
  return settings.flatMap(({ key, value }) => {
    const kind = kindNamedBy(key)
    const paths = kind === undefined ? [] : value.startsWith('{') ? patchesIn(value) : [value]
    return paths.flatMap((path) => {
      const at = normalised(folder + path)
      return kind === undefined || at === undefined ? [] : [{ path: at, kind }]
    })
  })
}

async function settingsIn(head: Snapshot, path: string) {
  const kind = installInputOf(path)
  try {
    if (kind === 'manifest') {
      const reading = await readAsked(head, path)
      return reading.kind === 'read' ? reading.asked.settings : []
    }
    const text = await head.read(path)
    return kind === undefined || text === undefined ? [] : (readSettings(kind, text) ?? [])
  } catch (error) {
    if (error instanceof UnsuitableFileError) return []
    throw error
  }
}

function kindNamedBy(key: string): InputKind | undefined {
  if (/^(?:pnpm\.)?(?:global-?)?pnpmfile$/i.test(key)) return 'pnpmfile'
  if (/^(?:yarnPath|yarn-path)$/.test(key)) return 'yarn-release'
  if (/^plugins(?:\.path)?$/.test(key)) return 'yarn-plugin'
  if (/^(?:pnpm\.)?patchedDependencies(?:\.|$)/.test(key)) return 'patch'
  if (key === 'cacheFolder') return 'yarn-cache'
  return key === 'yarn-offline-mirror' ? 'mirror' : undefined
}

function patchesIn(json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  return isJsonObject(value) ? Object.values(value).filter((path) => typeof path === 'string') : []
}

/** `undefined` if the path leads out of the repository. */
export function normalised(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
