/** What a pull request would change in the policy. It is judged all the same by the policy at its base. */
export interface PolicyChange {
  readonly file: string
  readonly loosens: boolean
  /** Once it is merged, it fails every pull request, also the one that repairs it. */
  readonly broken: boolean
  readonly lines: readonly string[]
}
