/**
 * Drafts entries by version range for a package whose versions were published in different ways. The ranges do not
 * overlap.
 */
import type { Versions } from '../../ecosystems/ecosystem.ts'

export interface Segment<T> {
  readonly value: T
  /** `undefined` if there is only one segment. */
  readonly versions: string | undefined
}

/** Neighbours with the same key become one segment. Its upper bound is the first version of the next segment. */
export function segments<T>(
  items: readonly { readonly version: string; readonly key: string; readonly value: T }[],
  order: Versions,
  join: (values: readonly T[]) => T,
): readonly Segment<T>[] {
  const runs: { key: string; first: string; last: string; values: T[] }[] = []
  for (const { version, key, value } of items.toSorted((a, b) => order.compare(a.version, b.version))) {
    const last = runs.at(-1)
    if (last?.key === key) {
      last.values.push(value)
      last.last = version
    } else runs.push({ key, first: version, last: version, values: [value] })
  }
  return runs.map(({ values }, index) => {
    const from = boundary(order, runs[index - 1], runs[index])
    const to = boundary(order, runs[index], runs[index + 1])
    const range = [from === undefined ? '' : `>=${from}`, to === undefined ? '' : `<${to}`].filter(Boolean).join(' ')
    return { value: join(values), versions: range === '' ? undefined : range }
  })
}

function boundary(
  order: Versions,
  before: { readonly last: string } | undefined,
  after: { readonly first: string } | undefined,
): string | undefined {
  return before === undefined || after === undefined ? undefined : order.boundary(before.last, after.first)
}
