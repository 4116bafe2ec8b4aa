/** Public names, used in policies, reports and docs. Permanent: add and retire, never rename. Order: the order findings are read in. */
export const RULE_IDS = [
  'package-denied',
  'attestation-invalid',
  'attestation-unavailable',
  'attestation-missing',
  'attestation-lost',
  'predicate-contradicts-certificate',
  'issuer-unexpected',
  'repository-unexpected',
  'workflow-unexpected',
  'signer-unexpected',
  'ref-unexpected',
  'trigger-unexpected',
  'environment-unexpected',
  'runner-unexpected',
  'publisher-changed',
  'run-failed',
  'run-contradicts-certificate',
  'run-unavailable',
  'actor-unexpected',
  'commit-unreachable',
  'commit-unavailable',
  'commit-unreviewed',
  'tag-contradicts-commit',
  'account-unexpected',
  'account-changed',
  'trusted-publisher-lost',
  'maintainers-changed',
  'registry-metadata-unavailable',
  'too-new',
  'integrity-changed',
  'integrity-missing',
  'source-changed',
  'exotic-source-added',
  'registry-unexpected',
  'dependency-unmet',
  'alias-added',
  'install-input-changed',
  'install-script-added',
  'dormant-release',
  'version-burst',
  'package-first-seen',
  'dependency-unlisted',
  'version-uncovered',
  'exemption-expired',
  'exemption-unused',
  'policy-changed',
] as const

export type RuleId = (typeof RULE_IDS)[number]

export function isRuleId(text: string): text is RuleId {
  return (RULE_IDS as readonly string[]).includes(text)
}

/** Rules whose level a policy cannot lower: an outage is no verdict, and bytes that do not verify have no excuse. */
export const FIXED_RULES: readonly RuleId[] = [
  'attestation-invalid',
  'attestation-unavailable',
  'run-unavailable',
  'integrity-changed',
  'package-denied',
]

/** Rules that no exemption lifts. The two `…-unavailable` end by re-running; `run:` says whether a run is needed at all. */
export const NOT_EXEMPTIBLE: readonly RuleId[] = ['attestation-invalid', 'integrity-changed', 'package-denied', 'attestation-unavailable']
