/**
 * Describes what `extends:` of a policy names: a file beside it, or a file of another repository at a commit, which
 * cannot change.
 */
export type PolicyReference = BesideReference | RemoteReference

export interface BesideReference {
  readonly kind: 'beside'
  /** As written: relative to the folder of the policy. */
  readonly from: string
}

export interface RemoteReference {
  readonly kind: 'remote'
  /** As written. */
  readonly from: string
  /** `owner/repo` */
  readonly repository: string
  readonly path: string
  /** 40 hexadecimal digits. */
  readonly commit: string
}
