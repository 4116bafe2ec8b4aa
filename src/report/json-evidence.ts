// Writes what is known about a publish, for programs. An identity is printed only if the evidence is verified.
import type { Account as JsonAccount, Identity, JudgedChange, Run } from '../../schema/report.d.ts'
import type { Account } from '../domain/account.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { RunAttempt } from '../domain/github.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import { orNull } from './json-value.ts'
import { runUrl } from './source-diff.ts'

export function problemOf(evidence: Evidence): JudgedChange['evidenceProblem'] {
  return evidence.kind === 'invalid' || evidence.kind === 'unavailable' ? { code: evidence.code, detail: evidence.detail } : null
}

export const identityOf = (evidence: Evidence): Identity | null => (evidence.kind === 'verified' ? jsonIdentity(evidence.identity) : null)

function jsonIdentity(identity: PublishIdentity): Identity {
  return {
    issuer: identity.issuer,
    buildSignerUri: identity.buildSignerUri,
    buildSignerDigest: orNull(identity.buildSignerDigest),
    runnerEnvironment: orNull(identity.runnerEnvironment),
    sourceRepositoryUri: identity.sourceRepositoryUri,
    sourceRepositoryDigest: orNull(identity.sourceRepositoryDigest),
    sourceRepositoryRef: orNull(identity.sourceRepositoryRef),
    sourceRepositoryIdentifier: orNull(identity.sourceRepositoryIdentifier),
    sourceRepositoryOwnerUri: orNull(identity.sourceRepositoryOwnerUri),
    sourceRepositoryOwnerIdentifier: orNull(identity.sourceRepositoryOwnerIdentifier),
    buildConfigUri: identity.buildConfigUri,
    buildConfigDigest: orNull(identity.buildConfigDigest),
    buildTrigger: orNull(identity.buildTrigger),
    runInvocationUri: orNull(identity.runInvocationUri),
    sourceRepositoryVisibilityAtSigning: orNull(identity.sourceRepositoryVisibilityAtSigning),
    deploymentEnvironment: orNull(identity.deploymentEnvironment),
    tokenSubject: orNull(identity.tokenSubject),
  }
}

export function attestationOf(evidence: Evidence): JudgedChange['attestation'] {
  if (evidence.kind !== 'verified') return null
  return {
    predicateType: evidence.predicateType,
    signedAt: evidence.signedAt,
    publishSignedAt: orNull(evidence.publishSignedAt),
    keysFrom: evidence.keysFrom,
    contradictions: evidence.contradictions.map(({ field, certified, stated }) => ({ field, certified, stated })),
  }
}

export function jsonRun(run: RunAttempt, evidence: Evidence): Run {
  return {
    url: evidence.kind === 'verified' ? orNull(runUrl(evidence.identity)) : null,
    repository: run.repositoryFullName,
    repositoryId: run.repositoryId,
    runId: run.runId,
    attempt: run.attempt,
    status: run.status,
    conclusion: orNull(run.conclusion),
    event: run.event,
    path: run.path,
    headSha: run.headSha,
    headBranch: orNull(run.headBranch),
    actor: orNull(run.actor),
    triggeringActor: orNull(run.triggeringActor),
    approvers: run.approvers.kind === 'known' ? [...run.approvers.value] : null,
    startedAt: orNull(run.startedAt),
    updatedAt: orNull(run.updatedAt),
  }
}

export function jsonAccount(account: Account): JsonAccount {
  return {
    basis: 'claimed',
    kind: account.kind,
    name: account.name,
    approver: account.kind === 'staged' ? account.approver : null,
    provider: account.kind === 'human' ? null : orNull(account.provider),
    configId: account.kind === 'human' ? null : orNull(account.configId),
  }
}
