/**
 * The report of `countersign check --format json` (and `report-file` of the action), version 1. docs/report.md describes it in words,
 * report.schema.json as JSON Schema. Within a version, fields are only added. Every field that is not optional is always
 * present. `null` means that there is nothing to say.
 */
export interface CountersignReport {
  readonly schemaVersion: 1
  /** What made the report. `version` is `null` if the program does not know its own version. */
  readonly tool: { readonly name: string; readonly version: string | null }
  /** What the report is about. `null` if that is not known. */
  readonly subject: Subject
  /** The digest of the recording that the run made, or that it judged: SHA-256 of its manifest.json, in hex. `null`: there is none. */
  readonly recording: string | null
  readonly conclusion: 'pass' | 'fail'
  /** Under `warn` the report is the same, and nothing is blocked. */
  readonly mode: 'enforce' | 'warn'
  /** The time of the judgement. ISO 8601, UTC. */
  readonly evaluatedAt: string
  /** `null`: there is no policy file, so the defaults judged. */
  readonly policy: PolicySource | null
  /** `null`: nothing had to be verified. */
  readonly trust: TrustSource | null
  readonly lockfiles: readonly string[]
  /** What was judged. */
  readonly ecosystems: readonly Ecosystem[]
  /** What was asked over the network. Missing if nothing was asked, and in a replay of a recording without it. No verdict rests on it. */
  readonly questions?: Questions
  readonly counts: Counts
  /** When the last change that only age blocks is old enough. `null` if something other than age blocks, or nothing. ISO 8601, UTC. */
  readonly readyAt: string | null
  /** What a pull request that edits the policy would newly trust, in words. */
  readonly policyDelta: readonly string[]
  /** What was not looked at, and what is judged differently than a shared policy says. */
  readonly notes: readonly Note[]
  /** The findings that belong to no change, for example those about the policy. */
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
  /** `owner/name` of the repository of the workflow. */
  readonly repository: string | null
  readonly pullRequest: number | null
  /** The commit before: the other side of the comparison. */
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
  /** Why it is not from TUF, although TUF was requested. */
  readonly note: string | null
}

export interface Questions {
  readonly asked: readonly Requests[]
  /** How many requests the token had left, and until when. */
  readonly left: readonly { readonly host: string; readonly api: 'rest' | 'graphql'; readonly requests: number; readonly until: string }[]
  /** What was not asked because the limit was used up. */
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
  /** How many of the unauthorized changes only age blocks. */
  readonly waiting: number
}

export type Change = JudgedChange | RemovedChange

interface ChangeBase {
  readonly name: string
  readonly version: string
  /** The versions that this one replaces. */
  readonly replaces: readonly string[]
  readonly lockfile: string
  /** 1-based. */
  readonly line: number
  /** The name under which it is installed, if that is another one. */
  readonly alias: string | null
  /** The direct dependencies that bring it in. Empty if it is one itself, or if that is unknown. */
  readonly via: readonly string[]
}

/** Removed from the lockfile. Listed, never judged. `line` is a line of the old lockfile. */
export interface RemovedChange extends ChangeBase {
  readonly kind: 'removed'
  readonly verdict: 'not-judged'
  readonly findings: readonly []
}

export interface JudgedChange extends ChangeBase {
  readonly kind: 'added' | 'updated' | 're-resolved'
  readonly verdict: 'authorized' | 'unauthorized' | 'undetermined'
  /** No version of this package was locked before. `baseline` may have an earlier version of the registry. */
  readonly firstSeen: boolean
  readonly ecosystem: Ecosystem
  /** Package URL. */
  readonly purl: string
  /** What was established about a pinned action. `null` for everything else. */
  readonly pin: JsonPin | null
  /** Every line that names it. */
  readonly places: readonly Location[]
  readonly source: Source
  /** `public`, or the URL of another registry. */
  readonly registry: string
  readonly integrity: string | null
  readonly evidence: 'verified' | 'unattested' | 'invalid' | 'unavailable' | 'not-applicable'
  /** Why the attestations do not verify (`invalid`) or could not be fetched (`unavailable`). */
  readonly evidenceProblem: { readonly code: string; readonly detail: string } | null
  /** What ties the evidence to the bytes that will be installed. */
  readonly binding: 'lockfile' | 'registry' | 'none'
  /** From the certificate. `null` unless `evidence` is `verified`. */
  readonly identity: Identity | null
  /** How the evidence was verified. `null` unless `evidence` is `verified`. */
  readonly attestation: AttestationFacts | null
  /** The policy entry that judged it. */
  readonly standing: Standing
  readonly publishedAt: string | null
  /** `signed` by a transparency log or timestamp authority, or `claimed` by the registry. */
  readonly publishedAtBasis: 'signed' | 'claimed' | null
  /** GitHub's record of the run that published it. `null` if there is no record. */
  readonly run: Run | null
  /** The publisher that the registry claims, without a signature. */
  readonly account: Account | null
  readonly commit: CommitRecord | null
  readonly tag: { readonly name: string; readonly commit: string; readonly taggedAt: string | null } | null
  readonly review: { readonly mergedPullRequest: number | null; readonly signatureVerified: boolean } | null
  /** What the source repository shows about the version. `null`: it was not asked, because the answer would decide nothing. */
  readonly sourceRepository: SourceRepository | null
  /** The advisory that this version fixes. */
  readonly securityFix: string | null
  /** The kind of answer to each question. */
  readonly answers: Readonly<Record<'packument' | 'run' | 'commit' | 'tag' | 'review' | 'securityFix', AnswerKind>>
  /** What it was compared with. Empty if the policy alone decides, or if nothing earlier is locked or in the registry. */
  readonly baseline: readonly Baseline[]
  /** Compares two *attested* source commits: that of the version before and that of this one. `null` unless both are verified and from one repository. */
  readonly sourceDiff: string | null
  readonly findings: readonly Finding[]
  /** Whether only age blocks it. */
  readonly waiting: boolean
  /** The ways out, best first. They belong to the version: they are the same in every lockfile. Empty if it is authorized. */
  readonly remedies: readonly Remedy[]
  /** Findings that an exemption lifted. */
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[]
}

/** A pinned action: what GitHub says about its commit. GitHub does not sign it. Only `commit` comes from the file. */
export interface JsonPin {
  readonly commit: string | null
  /** The tag that names the commit, otherwise the claimed tag. */
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

/** A witness that the holder of a registry token does not control. */
export interface SourceRepository {
  /** `owner/name`, as GitHub spells it today. `null`: it could not be asked. */
  readonly repository: string | null
  readonly repositoryId: string | null
  /** The tag with the name that this version's tag would have. */
  readonly tag: string | null
  /** When the tag or its release was made, otherwise when its commit was made. ISO 8601, UTC. */
  readonly taggedAt: string | null
  readonly commit: string | null
  /** Whether something is published that neither the source nor the version before has. */
  readonly manifest: 'agrees' | 'contradicts' | 'unknown' | 'not-asked'
  /** Whether the files of the tarball equal those of the commit. */
  readonly files: 'reproduced' | 'differs' | 'unknown' | 'not-asked'
  /** Files of the tarball that the commit has byte for byte. */
  readonly filesSame: number | null
  readonly filesTotal: number | null
  /** `tagged`: the tag was made around the publish, on a branch, and its manifest has this name and version. `reproduced`: all files equal those of its commit too. */
  readonly witness: 'reproduced' | 'tagged' | 'none' | 'unknown' | 'not-asked'
}

/** Fulcio's extensions 1.8 to 1.24, with Fulcio's names. */
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
  /** `api`: with keys of the registry's own keys endpoint, which are weaker than keys from TUF. */
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
  /** `null` if GitHub did not say. */
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
  /** The nearest version of the same release line decides. The package-wide one is only reported. */
  readonly relation: 'release-line' | 'package-wide'
  /** `lockfile`: the base locks it. `registry`: the base locks no version that counts, so the registry's list named it. */
  readonly knownFrom: 'lockfile' | 'registry'
  readonly evidence: JudgedChange['evidence']
  readonly identity: Identity | null
}

export interface Finding {
  /** A permanent id. `docs` is its page. */
  readonly rule: string
  /** The rule of the finding on the same version that explains this one. */
  readonly cause: string | null
  readonly level: 'error' | 'warning' | 'notice'
  /** The evidence could not be fetched. This blocks, and a new run ends it. */
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
  /** For `wait`: until when. For `rerun`: after when. For `exempt`: when the version is old enough, if the exemption does not lift its age. ISO 8601, UTC. */
  readonly until: string | null
  /** The rules that it answers. Empty if it only finds out more. */
  readonly lifts: readonly string[]
  /** The change of the policy, if one is needed. */
  readonly patch: PolicyPatch | null
}

export interface PolicyPatch {
  readonly file: string
  /** A whole policy if there is none yet, otherwise the new part, each list whole. */
  readonly yaml: string
  /** A unified diff, as `git apply` reads it. */
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

/** The kind of package. */
export type Ecosystem = 'npm' | 'actions'
