/** Orders findings for reading: worst first, and within a level causes, then age, then findings with a cause. */
import { type Finding, worstFirst } from '../domain/finding.ts'
import { causesOf } from '../traits/way-out.ts'

/** Worst first. Within a level: causes, then age, then findings with a cause. */
export function causesFirst(findings: readonly Finding[]): readonly Finding[] {
  const explained = findings.map((finding) => withCause(finding, findings))
  return explained.toSorted((a, b) => worstFirst(a, b) || rank(a) - rank(b))
}

const rank = ({ cause, onlyAge }: Finding): number => (cause !== undefined ? 2 : onlyAge ? 1 : 0)

/** Only a finding of the same weight can be a cause, and only one that rests on evidence. */
function withCause(finding: Finding, all: readonly Finding[]): Finding {
  const cause = causesOf(finding.rule).find((rule) =>
    all.some((other) => other.rule === rule && other.level === finding.level && !other.undetermined),
  )
  return cause === undefined ? finding : { ...finding, cause }
}
