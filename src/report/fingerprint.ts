// Gives each finding a name that stays the same in every run, by which a service knows it again.
import { spec } from '../domain/package.ts'
import type { Finding } from '../domain/finding.ts'
import { visible } from './visible.ts'

/** Two findings of one rule on one package are told apart by their order. */
export function fingerprinted<T extends { readonly finding: Finding }>(
  list: readonly T[],
): readonly (T & { readonly fingerprint: string })[] {
  const seen = new Map<string, number>()
  return list.map((told) => {
    const { finding } = told
    const about = finding.package === undefined ? '' : spec(finding.package)
    const key = `${finding.rule}/${visible(about)}/${visible(finding.location?.file ?? '')}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return { ...told, fingerprint: `${key}/${count}` }
  })
}
