/** Describes what a pull request would change in the policy. The policy at its base judges the pull request. */
export interface PolicyChange {
  readonly file: string
  readonly loosens: boolean
  /** Once it is merged, it fails every pull request, also the one that repairs it. */
  readonly broken: boolean
  readonly lines: readonly string[]
}
