/**
 * Reads JSON with the places of its keys. JSON.parse reads the data, and a walk over the text (json-keys.ts) finds the
 * places.
 */
import { printParseErrorCode, visit } from 'jsonc-parser'
import { type KeyShape, type Keys, findKeys } from '../../../text/json-keys.ts'
import { lineAt, lineStarts } from '../../../text/place.ts'
import { unreadable } from '../../../lockfile/unreadable.ts'

/** The limit for nesting. Real trees of npm are less than 20 packages deep, with two objects each. */
const MAX_DEPTH = 500

/** The data of a JSON text, with the offsets of its keys. */
export interface PlacedJson {
  readonly data: unknown
  readonly keys: Keys
  /** The line of an offset, from 1. */
  readonly line: (offset: number) => number
}

/** Reads a JSON text. `shape` selects the keys whose offsets are recorded. Throws LOCKFILE_UNREADABLE with the line. */
export function readJson(text: string, file: string, shape: KeyShape): PlacedJson {
  const starts = lineStarts(text)
  const line = (offset: number): number => lineAt(starts, offset)
  const keys = findKeys(text, shape, MAX_DEPTH, (offset, why) => unreadable(file, line(offset), why))
  try {
    const data: unknown = JSON.parse(text)
    return { data, keys, line }
  } catch {
    const { offset, why } = syntaxError(text)
    throw unreadable(file, line(offset), `is not JSON: ${why}`)
  }
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
