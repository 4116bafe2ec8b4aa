import type { Candidate } from '../domain/candidate.ts'
import type { Level, Violation } from '../domain/finding.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import { spec } from '../domain/package.ts'
import type { Policy, Publisher } from '../domain/policy.ts'
import type { IdentityRule, Standing } from '../domain/standing.ts'

/** All that a rule may look at. */
export interface Trial {
  readonly candidate: Candidate
  readonly policy: Policy
  /** How the version stands to the policy: which entry covers it, and whether it is met. */
  readonly standing: Standing
}

export interface Rule {
  /** One line for the docs index and SARIF: what is flagged. */
  readonly summary: string
  readonly defaultLevel: Level | 'off'
  /** Pure. Returns what is wrong; an empty list means nothing is. */
  readonly check: (trial: Trial) => readonly Violation[]
}

export const defineRule = (rule: Rule): Rule => rule

/** What stands only until an answer that is missing comes: an outage, and asking again is the first thing to do. */
export const unanswered = (violation: Violation): Violation => ({
  ...violation,
  help: `Re-run the job: an answer that this rests on could not be had. If it stays so: ${violation.help}`,
  undetermined: true,
})

/** What it means that one field of the certified identity is another than the policy names. */
interface IdentityField {
  readonly summary: string
  /** Completes "lib@1.1.0 was published …". */
  readonly clause: string
  readonly reason: string
  /** The keys of a publisher's entry that speak for it. */
  readonly keys: string
  /** Lines of that entry that would accept this identity; empty where the certificate has no such field. */
  readonly lines: (identity: PublishIdentity) => readonly string[]
}

/** A rule on one field: of the mismatches with the nearest entry it says those that are its own. */
export const defineIdentityRule = (id: IdentityRule, field: IdentityField): Rule =>
  defineRule({
    summary: field.summary,
    defaultLevel: 'error',
    check: ({ candidate: { change, evidence }, standing }) => {
      const own = standing.kind === 'mismatched' ? standing.mismatches.filter((mismatch) => mismatch.rule === id) : []
      if (standing.kind !== 'mismatched' || evidence.kind !== 'verified' || own.length === 0) return []
      return [
        {
          message: `${spec(change.after)} was published ${field.clause}`,
          reason: field.reason,
          help: `Ask the maintainers whether this is how they publish now. If it is, ${wayOut(field, standing.entry.publisher, evidence.identity)}`,
          facts: own.map(({ label, wanted, found }) => ({ label, wanted, found })),
        },
      ]
    },
  })

function wayOut({ keys, lines }: IdentityField, { name, declaredAt }: Publisher, identity: PublishIdentity): string {
  const found = lines(identity)
  const place = `of \`${name}\` at ${declaredAt.file}:${declaredAt.line}`
  if (found.length === 0) return `take ${keys} out ${place}, for the certificate names none.`
  return `change ${keys} ${place}, or name a second publisher that differs in this (\`countersign suggest\` prints it whole):${found.map((line) => `\n  ${line}`).join('')}`
}
