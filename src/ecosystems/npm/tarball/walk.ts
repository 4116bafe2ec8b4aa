/**
 * Feeds a tar reader block by block, after a check of each header. It refuses whatever readers read differently: bytes
 * after the first empty block, a size that is not a plain octal number, entries other than files and folders, and
 * two headers about one entry.
 */
import type { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { checkPax } from './pax.ts'
import { malformed } from './refusal.ts'

const BLOCK = 512
const MAX_META_BYTES = 64 * 1024
/** POSIX types: `0`, empty, `5` and the two extended headers. `L` is GNU's long name. */
const KNOWN_TYPES = new Set(['0', '\0', '5', 'x', 'g', 'L'])

export interface Walk {
  /** Accepts any number of bytes. Throws a TarballRefusal. */
  write(chunk: Uint8Array): void
  end(): void
}

type Meta = 'x' | 'g' | 'L'

interface State {
  /** Bytes that do not fill a block yet. */
  rest: Buffer
  entry: ReadEntry | undefined
  meta: { readonly kind: Meta; left: number } | undefined
  /** Whether a header about the next entry was read. */
  named: boolean
  /** The size that such a header states for the next entry. */
  stated: number | undefined
  /** The type in the last header. */
  type: string
  ended: boolean
  refusal: Error | undefined
}

export function createWalk(parser: Parser): Walk {
  const state: State = {
    rest: Buffer.alloc(0),
    entry: undefined,
    meta: undefined,
    named: false,
    stated: undefined,
    type: '',
    ended: false,
    refusal: undefined,
  }
  listen(parser, state)
  return {
    write(chunk) {
      let bytes =
        state.rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([state.rest, chunk])
      while (bytes.length >= BLOCK) bytes = bytes.subarray(step(bytes, parser, state))
      state.rest = Buffer.from(bytes)
    },
    end() {
      if (state.rest.some((byte) => byte !== 0)) throw malformed('it ends within a block')
      if (state.entry !== undefined || state.meta !== undefined || state.named) throw malformed('it ends within an entry')
      parser.end()
      if (state.refusal !== undefined) throw state.refusal
    },
  }
}

function listen(parser: Parser, state: State): void {
  const refuse = (error: Error): void => {
    state.refusal ??= error
  }
  parser.on('error', () => refuse(malformed('it is not a tar archive, or a damaged one')))
  parser.on('ignoredEntry', (entry: ReadEntry) => refuse(malformed(`it holds an entry of type ${entry.type}`)))
  parser.on('meta', (text: string) => {
    const kind = state.meta?.kind
    if (kind === 'x') state.stated = checkPax(text, kind)
    if (kind === 'g') checkPax(text, kind)
  })
  parser.on('entry', (entry: ReadEntry) => {
    // npm treats a file whose name ends in `/` as a folder without content. Others treat it as a file.
    if (entry.type === 'Directory' && state.type !== '5') refuse(malformed('a file in it has the name of a folder'))
    state.named = false
    state.stated = undefined
    state.entry = entry.blockRemain > 0 ? entry : undefined
  })
}

/** Consumes as much as possible, at least one block, and returns the number of bytes. */
function step(bytes: Buffer, parser: Parser, state: State): number {
  const left = state.entry === undefined ? (state.meta?.left ?? 0) : state.entry.blockRemain
  const size = left > 0 ? Math.min(left, bytes.length - (bytes.length % BLOCK)) : BLOCK
  const block = bytes.subarray(0, size)
  const isHeader = left === 0
  const isEmpty = isHeader && block.every((byte) => byte === 0)
  if (state.ended && !isEmpty) throw malformed('it has bytes after its end')
  if (isEmpty && state.named) throw malformed('a header has no entry after it')
  state.ended ||= isEmpty
  if (isEmpty) return size
  if (isHeader) lookAt(block, state)
  parser.write(block)
  if (state.refusal !== undefined) throw state.refusal
  if (!isHeader) settle(size, state)
  return size
}

function lookAt(header: Buffer, state: State): void {
  const type = header.toString('latin1', 156, 157)
  const size = sizeOf(header)
  state.type = type
  if (!KNOWN_TYPES.has(type)) throw malformed(`it holds an entry of type ${JSON.stringify(type)}`)
  const isPosix = header.toString('latin1', 257, 265) === 'ustar\0' + '00'
  if (!isPosix && header.subarray(345, 500).some((byte) => byte !== 0)) throw malformed('a header has an unknown format')
  if (type === '5' && size !== 0) throw malformed('a folder in it has a size')
  if (type === 'x' || type === 'g' || type === 'L') lookAtMeta(type, size, state)
  else if (state.stated !== undefined && state.stated !== size) throw malformed('a size is stated twice, with different values')
}

/** At most one header may describe an entry, directly before it. */
function lookAtMeta(type: Meta, size: number, state: State): void {
  if (size === 0 || size > MAX_META_BYTES) throw malformed('an extended header is empty or too large')
  if (state.named) throw malformed('two headers describe one entry')
  state.named = type !== 'g'
  state.meta = { kind: type, left: Math.ceil(size / BLOCK) * BLOCK }
}

/** POSIX: octal digits, ended by a blank or NUL. Some readers accept other forms (base 256, signs), others do not. */
function sizeOf(header: Buffer): number {
  const text = /^ *([0-7]{1,12})[ \0]*$/.exec(header.toString('latin1', 124, 136))?.[1]
  if (text === undefined) throw malformed('an entry has a size that is not an octal number')
  return Number.parseInt(text, 8)
}

function settle(size: number, state: State): void {
  if (state.entry !== undefined) {
    if (state.entry.blockRemain === 0) state.entry = undefined
  } else if (state.meta !== undefined) {
    state.meta.left -= size
    if (state.meta.left === 0) state.meta = undefined
  }
}
