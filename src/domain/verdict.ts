/** Describes the verdict on one candidate. */
import type { NonEmpty } from './brand.ts'
import type { Candidate } from './candidate.ts'
import type { Exemption } from './policy.ts'
import type { Finding } from './finding.ts'
import type { Standing } from './standing.ts'

interface Judged {
  readonly candidate: Candidate
  readonly standing: Standing
  /** Findings that an exemption lifted. The report shows them. */
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[]
}

export type Verdict =
  /** The evidence is verified and meets the policy. There may be warnings. */
  | (Judged & { readonly kind: 'authorized'; readonly findings: readonly Finding[] })
  /** At least one finding at level `error` that rests on evidence. */
  | (Judged & { readonly kind: 'unauthorized'; readonly findings: NonEmpty<Finding> })
  /** Only missing answers prevent a verdict. It blocks too, and says "re-run". */
  | (Judged & { readonly kind: 'undetermined'; readonly findings: NonEmpty<Finding> })
