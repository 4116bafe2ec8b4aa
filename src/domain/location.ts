/** Says where a person should look: a line of a file in the repository. 1-based. */
export interface Location {
  readonly file: string
  readonly line: number
}
