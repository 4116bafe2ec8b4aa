/**
 * The report of `countersign check --format json` (and `report-file` of the action), version 1. Described in words in docs/report.md,
 * as JSON Schema in report.schema.json. Within a version, fields are only added. Every field named here is always present; `null`
 * means that there is nothing to say.
 */
export interface CountersignReport {
  readonly schemaVersion: 1
  /** By what it was made. `version` is `null` where the program does not know its own. */
  readonly tool: { readonly name: string; readonly version: string | null }
  /** What it is about; `null` where that is not known. */
  readonly subject: Subject
  /** The digest of the recording that was made of the run, or that was judged from: SHA-256 of its manifest.json, in hex. `null`: there is none. */
  readonly recording: string | null
  readonly conclusion: 'pass' | 'fail'
  /** Under `warn` the same report is made and nothing is blocked. */
  readonly mode: 'enforce' | 'warn'
  /** The time judged as of. ISO 8601, UTC. */
  readonly evaluatedAt: string
  /** `null`: there is no policy file; the defaults judged. */
  readonly policy: PolicySource | null
  /** `null`: nothing had to be verified. */
  readonly trust: TrustSource | null
  readonly lockfiles: readonly string[]
  /** What was judged. */
  readonly ecosystems: readonly Ecosystem[]
  /** What was asked over the network. Left out where nothing was, and in a replay of a recording that does not say. No verdict rests on it. */
  readonly questions?: Questions
  readonly counts: Counts
  /** When the last of the changes blocked only by age comes of age. `null` where age is not all that blocks. ISO 8601, UTC. */
  readonly readyAt: string | null
  /** What a pull request that edits the policy would newly trust, in words. */
  readonly policyDelta: readonly string[]
  /** What was not looked at. */
  readonly notes: readonly Note[]
  /** Those that belong to no change: the policy's own. */
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
}

export interface Note {
  readonly kind:
    | 'uncommitted'
    | 'policy-not-at-base'
    | 'no-merge-base'
    | 'nothing-before'
    | 'lockfile-unread'
    | 'guessed'
    | 'part-of-repository'
    | 'policy-override'
    | 'none-attested'
    | 'same-answer'
    | 'rules-not-asked'
  readonly text: string
}

export interface Subject {
  /** `owner/name` of the repository that the workflow ran for. */
  readonly repository: string | null
  readonly pullRequest: number | null
  /** The commit that was compared with. */
  readonly base: string | null
  /** The commit that was judged. */
  readonly head: string | null
  /** The event that started the workflow. */
  readonly event: string | null
  readonly run: { readonly id: string; readonly attempt: number | null; readonly url: string } | null
}

export interface PolicySource {
  readonly file: string
  readonly commit: string | null
  /** Hex. */
  readonly sha256: string
  readonly extends: readonly { readonly from: string; readonly sha256: string }[]
}

export interface TrustSource {
  readonly source: 'tuf' | 'embedded' | 'file'
  readonly asOf: string | null
  /** Why it is not from TUF although TUF was asked for. */
  readonly note: string | null
}

export interface Questions {
  readonly asked: readonly Requests[]
  /** What the token had left, and when that is counted anew. */
  readonly left: readonly { readonly host: string; readonly api: 'rest' | 'graphql'; readonly requests: number; readonly until: string }[]
  /** What was not asked, as the limit was used up. */
  readonly leftOut: readonly Requests[]
}

/** Requests of one kind to one host. */
export interface Requests {
  readonly host: string
  readonly kind: string
  readonly requests: number
}

/** Removed packages are not judged, so only `removed` counts them. */
export interface Counts {
  readonly authorized: number
  readonly unauthorized: number
  readonly undetermined: number
  readonly removed: number
  /** Those of the unauthorized against which nothing speaks but their age. */
  readonly waiting: number
}

export type Change = JudgedChange | RemovedChange

interface ChangeBase {
  readonly name: string
  readonly version: string
  /** The versions that leave as this one comes in. */
  readonly replaces: readonly string[]
  readonly lockfile: string
  /** 1-based. */
  readonly line: number
  /** The name it is installed under, where that is not its own. */
  readonly alias: string | null
  /** The direct dependencies that bring it in; empty if it is one itself or that is unknown. */
  readonly via: readonly string[]
}

/** Leaves the lockfile. Listed, never judged. `line` is a line of the lockfile as it was. */
export interface RemovedChange extends ChangeBase {
  readonly kind: 'removed'
  readonly verdict: 'not-judged'
  readonly findings: readonly []
}

export interface JudgedChange extends ChangeBase {
  readonly kind: 'added' | 'updated' | 're-resolved'
  readonly verdict: 'authorized' | 'unauthorized' | 'undetermined'
  /** No version of this package was locked before. It may still be compared with one of the registry: `baseline`. */
  readonly firstSeen: boolean
  readonly ecosystem: Ecosystem
  /** Package URL. */
  readonly purl: string
  /** What was established about a pinned action. `null` of everything else. */
  readonly pin: JsonPin | null
  /** Every line that names it. */
  readonly places: readonly Location[]
  readonly source: Source
  /** `public`, or the URL of another registry. */
  readonly registry: string
  readonly integrity: string | null
  readonly evidence: 'verified' | 'unattested' | 'invalid' | 'unavailable' | 'not-applicable'
  /** Why attestations do not hold (`invalid`) or could not be had (`unavailable`). */
  readonly evidenceProblem: { readonly code: string; readonly detail: string } | null
  /** What ties the evidence to the bytes that will be installed. */
  readonly binding: 'lockfile' | 'registry' | 'none'
  /** From the certificate. `null` wherever `evidence` is not `verified`. */
  readonly identity: Identity | null
  /** How the verified evidence was verified. `null` wherever `evidence` is not `verified`. */
  readonly attestation: AttestationFacts | null
  /** Which entry of the policy judged it. */
  readonly standing: Standing
  readonly publishedAt: string | null
  /** `signed` by a transparency log or timestamp authority, or `claimed` by the registry. */
  readonly publishedAtBasis: 'signed' | 'claimed' | null
  /** The run that published it, as GitHub tells. `null` where it was not had. */
  readonly run: Run | null
  /** Claimed by the registry, unsigned. */
  readonly account: Account | null
  readonly commit: CommitRecord | null
  readonly tag: { readonly name: string; readonly commit: string; readonly taggedAt: string | null } | null
  readonly review: { readonly mergedPullRequest: number | null; readonly signatureVerified: boolean } | null
  /** What the source repository shows of the version. `null`: it was not asked, because that would have decided nothing. */
  readonly sourceRepository: SourceRepository | null
  /** The advisory that this version is the patch of. */
  readonly securityFix: string | null
  /** What came of each question that was, or was not, asked. */
  readonly answers: Readonly<Record<'packument' | 'run' | 'commit' | 'tag' | 'review' | 'securityFix', AnswerKind>>
  /** What it was compared with; empty where the policy alone decides, or nothing earlier is locked or in the registry. */
  readonly baseline: readonly Baseline[]
  /** Compares the two *attested* source commits, of the version before and of this one. `null` unless both are verified and of one repository. */
  readonly sourceDiff: string | null
  readonly findings: readonly Finding[]
  /** Whether age is all that blocks it. */
  readonly waiting: boolean
  /** The ways out, best first, of the version and not of one place: the same wherever it is blocked. Empty where it is authorized. */
  readonly remedies: readonly Remedy[]
  /** Findings that an exemption lifted. */
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[]
}

/** A pinned action: what GitHub says of its commit. All but `commit` and `places` is asked of GitHub; none of it is signed. */
export interface JsonPin {
  readonly commit: string | null
  /** The tag that names the commit; else what is claimed. */
  readonly tag: string | null
  readonly belongs: 'branch' | 'detached-release' | 'immutable-release' | 'no' | 'unknown'
  readonly branch: string | null
  readonly repositoryId: string | null
  readonly ownerId: string | null
  readonly immutable: boolean | null
  readonly releasedAt: string | null
  readonly releasedBy: string | null
}

export type AnswerKind = 'known' | 'absent' | 'unavailable' | 'not-asked'

export type Source =
  | { readonly kind: 'registry'; readonly url: string | null }
  | { readonly kind: 'tarball'; readonly url: string }
  | { readonly kind: 'git'; readonly url: string; readonly commit: string | null }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'workspace'; readonly path: string }
  | { readonly kind: 'pin'; readonly repository: string; readonly commit: string | null; readonly ref: string | null }
  | { readonly kind: 'bundled'; readonly inside: string }

/** A witness that somebody with a registry token does not control. */
export interface SourceRepository {
  /** `owner/name`, as GitHub spells it today. `null`: it could not be asked. */
  readonly repository: string | null
  readonly repositoryId: string | null
  /** The tag that is called as this version's would be. */
  readonly tag: string | null
  /** When the tag or its release was made, else when its commit was. ISO 8601, UTC. */
  readonly taggedAt: string | null
  readonly commit: string | null
  /** Whether something is published that neither the source nor the version before has. */
  readonly manifest: 'agrees' | 'contradicts' | 'unknown' | 'not-asked'
  /** Whether the files of the tarball are those of the commit. */
  readonly files: 'reproduced' | 'differs' | 'unknown' | 'not-asked'
  /** Files of the tarball that the commit has byte for byte. */
  readonly filesSame: number | null
  readonly filesTotal: number | null
  /** `tagged`: of this name and version, on a branch, made around the publish. `reproduced`: made of its files too. */
  readonly witness: 'reproduced' | 'tagged' | 'none' | 'unknown' | 'not-asked'
}

/** Fulcio's extensions 1.8 to 1.24, under Fulcio's names. */
export interface Identity {
  readonly issuer: string
  readonly buildSignerUri: string
  readonly buildSignerDigest: string | null
  readonly runnerEnvironment: string | null
  readonly sourceRepositoryUri: string
  readonly sourceRepositoryDigest: string | null
  readonly sourceRepositoryRef: string | null
  readonly sourceRepositoryIdentifier: string | null
  readonly sourceRepositoryOwnerUri: string | null
  readonly sourceRepositoryOwnerIdentifier: string | null
  readonly buildConfigUri: string
  readonly buildConfigDigest: string | null
  readonly buildTrigger: string | null
  readonly runInvocationUri: string | null
  readonly sourceRepositoryVisibilityAtSigning: string | null
  readonly deploymentEnvironment: string | null
  readonly tokenSubject: string | null
}

export interface AttestationFacts {
  readonly predicateType: string
  /** When the provenance was signed. */
  readonly signedAt: string
  /** When the registry signed the publish attestation. */
  readonly publishSignedAt: string | null
  /** `api`: judged by keys of the registry's own keys endpoint, which is weaker than keys from TUF. */
  readonly keysFrom: 'tuf' | 'embedded' | 'file' | 'api'
  /** Ways in which the provenance contradicts the certificate that signed it. */
  readonly contradictions: readonly { readonly field: string; readonly certified: string; readonly stated: string }[]
}

export interface Standing {
  /** `unlisted`: no entry names the package, and continuity judged it. */
  readonly kind: 'unlisted' | 'denied' | 'uncovered' | 'published' | 'unattested' | 'action' | 'mismatched' | 'unproven'
  /** The pattern under `packages`. */
  readonly pattern: string | null
  /** The name of the publisher that the policy expects. */
  readonly publisher: string | null
  readonly declaredAt: Location | null
}

export interface Run {
  readonly url: string | null
  readonly repository: string
  readonly repositoryId: string
  readonly runId: string
  readonly attempt: string
  readonly status: string
  readonly conclusion: string | null
  readonly event: string
  readonly path: string
  readonly headSha: string
  readonly headBranch: string | null
  readonly actor: string | null
  readonly triggeringActor: string | null
  /** `null` where GitHub did not say. */
  readonly approvers: readonly string[] | null
  readonly startedAt: string | null
  readonly updatedAt: string | null
}

export interface Account {
  readonly basis: 'claimed'
  readonly kind: 'human' | 'trusted-publisher' | 'staged'
  readonly name: string
  readonly approver: string | null
  readonly provider: string | null
  readonly configId: string | null
}

export interface CommitRecord {
  readonly defaultBranch: string
  readonly positions: readonly { readonly branch: string; readonly status: 'identical' | 'behind' | 'ahead' | 'diverged' | 'unrelated' }[]
}

export interface Baseline {
  readonly version: string
  /** The nearest version of the same release line decides; the package-wide one is only reported. */
  readonly relation: 'release-line' | 'package-wide'
  /** Whether the base side locks it, or the registry's list named it because the base side locks no version that counts. */
  readonly knownFrom: 'lockfile' | 'registry'
  readonly evidence: JudgedChange['evidence']
  readonly identity: Identity | null
}

export interface Finding {
  /** A permanent id; its page is `docs`. */
  readonly rule: string
  /** The rule of the finding on the same version that explains this one. */
  readonly cause: string | null
  readonly level: 'error' | 'warning' | 'notice'
  /** The evidence could not be had: blocks, and ends by running again. */
  readonly undetermined: boolean
  readonly message: string
  readonly reason: string
  readonly help: string
  readonly facts: readonly { readonly label: string; readonly wanted: string | null; readonly found: string }[]
  readonly location: Location | null
  readonly docs: string
}

/** A way out of a block. */
export interface Remedy {
  readonly kind: 'wait' | 'rerun' | 'configure' | 'revert' | 'ask' | 'exempt' | 'trust'
  readonly title: string
  readonly text: string
  /** Of `wait`: until when. Of `rerun`: after when. Of `exempt`: when the version is old enough, if its age is not lifted. ISO 8601, UTC. */
  readonly until: string | null
  /** The rules that it answers; empty where it only finds out. */
  readonly lifts: readonly string[]
  /** The change of the policy, where one is needed. */
  readonly patch: PolicyPatch | null
}

export interface PolicyPatch {
  readonly file: string
  /** A whole policy where there is none yet; else what the change brings in, each list whole. */
  readonly yaml: string
  /** Unified, as `git apply` reads it. */
  readonly diff: string
}

export interface Exemption {
  readonly rules: readonly string[]
  readonly reason: string
  readonly approvedBy: string | null
  readonly expires: string
  readonly declaredAt: Location
}

export interface Location {
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** Where a package comes from. */
export type Ecosystem = 'npm' | 'actions'
