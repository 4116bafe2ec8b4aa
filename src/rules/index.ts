/** Registers the rules. */
import type { RuleId } from '../domain/rule-id.ts'
import actionChanged from './action-changed.ts'
import pinImpostor from './pin-impostor.ts'
import pinMissing from './pin-missing.ts'
import releaseAuthorChanged from './release-author-changed.ts'
import releaseMutable from './release-mutable.ts'
import accountChanged from './account-changed.ts'
import accountUnexpected from './account-unexpected.ts'
import actorUnexpected from './actor-unexpected.ts'
import aliasAdded from './alias-added.ts'
import attestationInvalid from './attestation-invalid.ts'
import attestationLost from './attestation-lost.ts'
import attestationMissing from './attestation-missing.ts'
import attestationUnavailable from './attestation-unavailable.ts'
import commitUnavailable from './commit-unavailable.ts'
import commitUnreachable from './commit-unreachable.ts'
import commitUnreviewed from './commit-unreviewed.ts'
import dependencyUnlisted from './dependency-unlisted.ts'
import dependencyUnmet from './dependency-unmet.ts'
import dormantRelease from './dormant-release.ts'
import environmentUnexpected from './environment-unexpected.ts'
import exemptionExpired from './exemption-expired.ts'
import exemptionUnused from './exemption-unused.ts'
import exoticSourceAdded from './exotic-source-added.ts'
import filesContradictSource from './files-contradict-source.ts'
import installInputChanged from './install-input-changed.ts'
import installScriptAdded from './install-script-added.ts'
import integrityChanged from './integrity-changed.ts'
import integrityMissing from './integrity-missing.ts'
import issuerUnexpected from './issuer-unexpected.ts'
import maintainersChanged from './maintainers-changed.ts'
import manifestContradictsSource from './manifest-contradicts-source.ts'
import manifestDiffersFromTarball from './manifest-differs-from-tarball.ts'
import packageDenied from './package-denied.ts'
import packageFirstSeen from './package-first-seen.ts'
import policyChanged from './policy-changed.ts'
import predicateContradictsCertificate from './predicate-contradicts-certificate.ts'
import publisherChanged from './publisher-changed.ts'
import refUnexpected from './ref-unexpected.ts'
import registryMetadataUnavailable from './registry-metadata-unavailable.ts'
import registryUnexpected from './registry-unexpected.ts'
import repositoryUnexpected from './repository-unexpected.ts'
import runContradictsCertificate from './run-contradicts-certificate.ts'
import runFailed from './run-failed.ts'
import runUnavailable from './run-unavailable.ts'
import runnerUnexpected from './runner-unexpected.ts'
import signerUnexpected from './signer-unexpected.ts'
import sourceChanged from './source-changed.ts'
import sourceUnavailable from './source-unavailable.ts'
import tagContradictsCommit from './tag-contradicts-commit.ts'
import tagLost from './tag-lost.ts'
import tagMissing from './tag-missing.ts'
import tooNew from './too-new.ts'
import triggerUnexpected from './trigger-unexpected.ts'
import trustedPublisherLost from './trusted-publisher-lost.ts'
import versionBurst from './version-burst.ts'
import versionUncovered from './version-uncovered.ts'
import workflowUnexpected from './workflow-unexpected.ts'
import type { Rule } from './rule.ts'

/**
 * Every rule under its id, in the order in which findings are read. The compiler refuses an id without a rule and a
 * rule without an id.
 */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'package-denied': packageDenied,
  'attestation-invalid': attestationInvalid,
  'attestation-unavailable': attestationUnavailable,
  'attestation-missing': attestationMissing,
  'attestation-lost': attestationLost,
  'predicate-contradicts-certificate': predicateContradictsCertificate,
  'issuer-unexpected': issuerUnexpected,
  'repository-unexpected': repositoryUnexpected,
  'workflow-unexpected': workflowUnexpected,
  'signer-unexpected': signerUnexpected,
  'ref-unexpected': refUnexpected,
  'trigger-unexpected': triggerUnexpected,
  'environment-unexpected': environmentUnexpected,
  'runner-unexpected': runnerUnexpected,
  'publisher-changed': publisherChanged,
  'run-failed': runFailed,
  'run-contradicts-certificate': runContradictsCertificate,
  'run-unavailable': runUnavailable,
  'actor-unexpected': actorUnexpected,
  'commit-unreachable': commitUnreachable,
  'commit-unavailable': commitUnavailable,
  'commit-unreviewed': commitUnreviewed,
  'tag-contradicts-commit': tagContradictsCommit,
  'action-changed': actionChanged,
  'pin-impostor': pinImpostor,
  'pin-missing': pinMissing,
  'release-mutable': releaseMutable,
  'release-author-changed': releaseAuthorChanged,
  'manifest-contradicts-source': manifestContradictsSource,
  'manifest-differs-from-tarball': manifestDiffersFromTarball,
  'files-contradict-source': filesContradictSource,
  'tag-missing': tagMissing,
  'tag-lost': tagLost,
  'source-unavailable': sourceUnavailable,
  'account-unexpected': accountUnexpected,
  'account-changed': accountChanged,
  'trusted-publisher-lost': trustedPublisherLost,
  'maintainers-changed': maintainersChanged,
  'registry-metadata-unavailable': registryMetadataUnavailable,
  'too-new': tooNew,
  'integrity-changed': integrityChanged,
  'integrity-missing': integrityMissing,
  'source-changed': sourceChanged,
  'exotic-source-added': exoticSourceAdded,
  'registry-unexpected': registryUnexpected,
  'dependency-unmet': dependencyUnmet,
  'alias-added': aliasAdded,
  'install-input-changed': installInputChanged,
  'install-script-added': installScriptAdded,
  'dormant-release': dormantRelease,
  'version-burst': versionBurst,
  'package-first-seen': packageFirstSeen,
  'dependency-unlisted': dependencyUnlisted,
  'version-uncovered': versionUncovered,
  'exemption-expired': exemptionExpired,
  'exemption-unused': exemptionUnused,
  'policy-changed': policyChanged,
}
