/** Compares the fields of a predicate with those of the certificate that signed it. */
import type { Contradiction } from '../domain/evidence.ts'
import { type JsonObject, asObject } from '../text/json.ts'
import { shownValue } from './checked.ts'

/** Collects the fields in which a predicate differs from its certificate. */
export interface PredicateComparison {
  readonly contradictions: readonly Contradiction[]
  /**
   * Exact for every field. `certified` holds every spelling of the certified value. Messages have the first. Nothing is
   * compared if the predicate omits the field, or if the certificate does not state it (`undefined` among the
   * spellings).
   */
  readonly same: (field: string, stated: unknown, ...certified: readonly (string | undefined)[]) => void
  /** A field that must not be there. */
  readonly unknown: (field: string, stated: unknown) => void
}

export function comparison(): PredicateComparison {
  const contradictions: Contradiction[] = []
  return {
    contradictions,
    same: (field, stated, ...certified) => {
      const [first] = certified
      if (stated === undefined || stated === null || first === undefined || certified.includes(undefined)) return
      const text = textOf(stated)
      if (text === undefined || !certified.includes(text))
        contradictions.push({ field, certified: first, stated: text ?? shownValue(stated) })
    },
    unknown: (field, stated) => contradictions.push({ field, certified: 'no such field', stated: textOf(stated) ?? shownValue(stated) }),
  }
}

/** Generators write run ids as text or as numbers. */
function textOf(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated
  return Number.isSafeInteger(stated) ? String(stated) : undefined
}

/** The first of a list of objects, or an empty object without one. */
export const firstOf = (value: unknown): JsonObject => asObject(Array.isArray(value) ? value[0] : undefined) ?? {}
