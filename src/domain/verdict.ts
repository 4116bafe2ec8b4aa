/** What is decided about one candidate. */
import type { NonEmpty } from './brand.ts'
import type { Candidate } from './candidate.ts'
import type { Exemption } from './policy.ts'
import type { Finding } from './finding.ts'
import type { Standing } from './standing.ts'

interface Judged {
  readonly candidate: Candidate
  readonly standing: Standing
  /** Findings that an exemption lifted, for the record. */
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[]
}

export type Verdict =
  /** Evidence verified and within policy; may carry warnings. */
  | (Judged & { readonly kind: 'authorized'; readonly findings: readonly Finding[] })
  /** At least one finding at level `error` that rests on evidence. */
  | (Judged & { readonly kind: 'unauthorized'; readonly findings: NonEmpty<Finding> })
  /** Only what could not be had stands between it and a verdict. Blocks too; says "re-run". */
  | (Judged & { readonly kind: 'undetermined'; readonly findings: NonEmpty<Finding> })
