/** Several versions of one package, published in different ways → entries by version range, none of which overlaps another. */
import compare from 'semver/functions/compare.js'
import major from 'semver/functions/major.js'
import prerelease from 'semver/functions/prerelease.js'

export interface Segment<T> {
  readonly value: T
  /** `undefined` where there is only one segment. */
  readonly versions: string | undefined
}

/** Neighbours with the same key become one segment; the bounds are the first versions of the segments that follow. */
export function segments<T>(
  items: readonly { readonly version: string; readonly key: string; readonly value: T }[],
  join: (values: readonly T[]) => T,
): readonly Segment<T>[] {
  const runs: { key: string; first: string; last: string; values: T[] }[] = []
  for (const { version, key, value } of items.toSorted((a, b) => compare(a.version, b.version))) {
    const last = runs.at(-1)
    if (last?.key === key) {
      last.values.push(value)
      last.last = version
    } else runs.push({ key, first: version, last: version, values: [value] })
  }
  return runs.map(({ values }, index) => {
    const from = boundary(runs[index - 1], runs[index])
    const to = boundary(runs[index], runs[index + 1])
    const range = [from === undefined ? '' : `>=${from}`, to === undefined ? '' : `<${to}`].filter(Boolean).join(' ')
    return { value: join(values), versions: range === '' ? undefined : range }
  })
}

/** The start of a major where that parts the two, else the later one's first version. */
function boundary(before: { readonly last: string } | undefined, after: { readonly first: string } | undefined): string | undefined {
  if (before === undefined || after === undefined) return undefined
  const isOfMajor = major(after.first) > major(before.last) && prerelease(after.first) === null
  return isOfMajor ? String(major(after.first)) : after.first
}
