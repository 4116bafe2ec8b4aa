/** JSON with the place of its keys: JSON.parse gives the data, a walk over the text (json-keys.ts) the places. */
import { printParseErrorCode, visit } from 'jsonc-parser'
import { findKeys } from './json-keys.ts'
import type { Keys, Shape } from './json-keys.ts'
import { lineAt, lineStarts, unreadable } from './lines.ts'

export interface PlacedJson {
  readonly data: unknown
  readonly keys: Keys
  /** The 1-based line of an offset. */
  readonly line: (offset: number) => number
}

/** Throws LOCKFILE_UNREADABLE, naming the line. */
export function readJson(text: string, file: string, shape: Shape): PlacedJson {
  const starts = lineStarts(text)
  const line = (offset: number): number => lineAt(starts, offset)
  const keys = findKeys(text, shape, (offset, why) => unreadable(file, line(offset), why))
  try {
    const data: unknown = JSON.parse(text)
    return { data, keys, line }
  } catch {
    const { offset, why } = syntaxError(text)
    throw unreadable(file, line(offset), `is not JSON: ${why}`)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of an own key, whatever its name. */
export function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

const NO_KEYS: readonly string[] = []

/** The keys of an object; none of anything else. */
export function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : NO_KEYS
}

function syntaxError(text: string): { offset: number; why: string } {
  let first: { offset: number; why: string } | undefined
  visit(
    text,
    {
      onError: (error, offset) => {
        first ??= { offset, why: words(printParseErrorCode(error)) }
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return first ?? { offset: Math.max(text.trimEnd().length - 1, 0), why: 'it ends too early' }
}

const words = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
