/** The order in which findings are read: the cause before what it explains, age after what speaks against somebody. */
import { type Finding, worstFirst } from '../domain/finding.ts'
import { causesOf } from '../rules/traits.ts'

/** Worst first; of one level the causes, then age, then what follows from a cause and says so. */
export function causesFirst(findings: readonly Finding[]): readonly Finding[] {
  const told = findings.map((finding) => withCause(finding, findings))
  return told.toSorted((a, b) => worstFirst(a, b) || rank(a) - rank(b))
}

const rank = ({ cause, onlyAge }: Finding): number => (cause !== undefined ? 2 : onlyAge ? 1 : 0)

/** Only what weighs as much explains it, and only what is known. */
function withCause(finding: Finding, all: readonly Finding[]): Finding {
  const cause = causesOf(finding.rule).find((rule) =>
    all.some((other) => other.rule === rule && other.level === finding.level && !other.undetermined),
  )
  return cause === undefined ? finding : { ...finding, cause }
}
