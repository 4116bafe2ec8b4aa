/** Establishes which lockfile of the base each lockfile of the head is compared with. */

export interface Pair {
  readonly base: string | undefined
  readonly head: string | undefined
}

/** A lockfile that moved, or that another package manager's lockfile replaced, is compared with the earlier one. */
export function pairUp(atBase: readonly string[], atHead: readonly string[]): Pair[] {
  const gone = atBase.filter((file) => !atHead.includes(file))
  const pairs: Pair[] = atHead.map((file) => ({ base: atBase.includes(file) ? file : takePredecessor(file, gone), head: file }))
  return [...pairs, ...gone.map((file) => ({ base: file, head: undefined }))]
}

/**
 * Prefers the same folder (another package manager), then the same name elsewhere (moved). Removes the result from
 * `gone`.
 */
function takePredecessor(file: string, gone: string[]): string | undefined {
  const index = [gone.findIndex((g) => folder(g) === folder(file)), gone.findIndex((g) => name(g) === name(file))].find((i) => i >= 0)
  return index === undefined ? undefined : gone.splice(index, 1)[0]
}

const folder = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)
const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
