/** What a pull request would change in the policy. It is judged all the same by the policy at its base. */
export interface PolicyChange {
  readonly file: string
  readonly loosens: boolean
  /** Once merged it would fail every pull request, the one that mends it included. */
  readonly broken: boolean
  readonly lines: readonly string[]
}
