import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/rule-id.ts
var RULE_IDS = [
  "package-denied",
  "attestation-invalid",
  "attestation-unavailable",
  "attestation-missing",
  "attestation-lost",
  "predicate-contradicts-certificate",
  "issuer-unexpected",
  "repository-unexpected",
  "workflow-unexpected",
  "signer-unexpected",
  "ref-unexpected",
  "trigger-unexpected",
  "environment-unexpected",
  "runner-unexpected",
  "publisher-changed",
  "run-failed",
  "run-contradicts-certificate",
  "run-unavailable",
  "actor-unexpected",
  "commit-unreachable",
  "commit-unavailable",
  "commit-unreviewed",
  "tag-contradicts-commit",
  "account-unexpected",
  "account-changed",
  "trusted-publisher-lost",
  "maintainers-changed",
  "registry-metadata-unavailable",
  "too-new",
  "integrity-changed",
  "integrity-missing",
  "source-changed",
  "exotic-source-added",
  "registry-unexpected",
  "install-input-changed",
  "install-script-added",
  "dormant-release",
  "version-burst",
  "package-first-seen",
  "dependency-unlisted",
  "version-uncovered",
  "exemption-expired",
  "exemption-unused",
  "policy-changed"
];
function isRuleId(text) {
  return RULE_IDS.includes(text);
}
var FIXED_RULES = [
  "attestation-invalid",
  "attestation-unavailable",
  "run-unavailable",
  "integrity-changed",
  "package-denied"
];
var NOT_EXEMPTIBLE = ["attestation-invalid", "integrity-changed", "package-denied", "attestation-unavailable"];

export {
  RULE_IDS,
  isRuleId,
  FIXED_RULES,
  NOT_EXEMPTIBLE
};
