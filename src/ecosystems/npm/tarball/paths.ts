/** Establishes that the paths of a tarball name different files below one folder, on every disk. */
import { malformed, tooLarge } from './refusal.ts'

/** The limit for files. Icon packages have about 30,000. */
const MAX_FILES = 100_000
const MAX_PATH_LENGTH = 1024

export interface PathRegister {
  /** The root folder of all paths so far. */
  readonly root: () => string | undefined
  /** Adds a path and returns it relative to the root, `undefined` for the root itself. Throws a TarballRefusal. */
  readonly add: (path: string, kind: 'file' | 'folder') => string | undefined
}

/** A disk may treat two names as one if it ignores case, or Unicode's two ways to write a letter. */
const folded = (path: string): string => path.normalize('NFKD').toLowerCase().toUpperCase()

export function createPathRegister(): PathRegister {
  const files = new Set<string>()
  const folders = new Set<string>()
  let root: string | undefined
  let count = 0
  return {
    root: () => root,
    add(path, kind) {
      if (++count > MAX_FILES) throw tooLarge(`it has more than ${MAX_FILES} entries`)
      const [first = '', ...rest] = partsOf(kind === 'folder' ? path.replace(/\/$/, '') : path)
      root ??= first
      if (first !== root) throw malformed('its entries are not in one folder')
      if (rest.length === 0) {
        if (kind === 'file') throw malformed(`${shown(path)} is not in a folder`)
        return undefined
      }
      claim(rest, kind, files, folders)
      return rest.join('/')
    },
  }
}

function partsOf(path: string): readonly string[] {
  const parts = path.split('/')
  const isOdd = path.length > MAX_PATH_LENGTH || !path.isWellFormed() || ODD.test(path) || parts.some((part) => DOTS.test(part))
  if (isOdd) throw malformed(`${shown(path)} is not a path that every disk can store`)
  return parts
}

/** Control characters, the replacement character for bytes that are not UTF-8, and the separator of Windows. */
const ODD = /[\p{Cc}\ufffd\\]/u
/** Empty, `.` or `..`. */
const DOTS = /^\.{0,2}$/

function claim(parts: readonly string[], kind: 'file' | 'folder', files: Set<string>, folders: Set<string>): void {
  const key = folded(parts.join('/'))
  const above = parts.slice(0, -1).map((_, depth) => folded(parts.slice(0, depth + 1).join('/')))
  const isTaken = kind === 'file' ? files.has(key) || folders.has(key) : files.has(key)
  if (isTaken || above.some((folder) => files.has(folder))) throw malformed(`${shown(parts.join('/'))} occurs twice`)
  if (kind === 'file') files.add(key)
  else folders.add(key)
  for (const folder of above) folders.add(folder)
}

const shown = (path: string): string => JSON.stringify(path.slice(0, 100))
