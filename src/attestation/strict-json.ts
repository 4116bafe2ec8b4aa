/**
 * JSON that can mean only one thing. `JSON.parse` takes the last of two keys of the same name and other readers take the first, so
 * signed bytes with duplicate keys would say different things to different verifiers: refused here. Depth is bounded as well.
 */

export type StrictJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string }

const MAX_DEPTH = 64

export function parseStrictJson(text: string): StrictJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, detail: 'it is not JSON' }
  }
  const problem = findAmbiguity(text)
  return problem === undefined ? { ok: true, value } : { ok: false, detail: problem }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Walks text that is known to be JSON. `undefined` in the stack stands for an array. */
function findAmbiguity(text: string): string | undefined {
  const stack: (Set<string> | undefined)[] = []
  let keyNext = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = endOfString(text, at)
      const keys = stack.at(-1)
      if (keyNext && keys !== undefined) {
        const key = text.slice(at, end + 1)
        const name = key.includes('\\') ? (JSON.parse(key) as string) : key.slice(1, -1)
        if (keys.has(name)) return 'an object in it names a key twice'
        keys.add(name)
        keyNext = false
      }
      at = end
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      keyNext = code === OPEN_OBJECT
      if (stack.push(keyNext ? new Set() : undefined) > MAX_DEPTH) return `it is nested more than ${MAX_DEPTH} deep`
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      stack.pop()
      keyNext = false
    } else if (code === COMMA) {
      keyNext = stack.at(-1) !== undefined
    }
  }
  return undefined
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}
