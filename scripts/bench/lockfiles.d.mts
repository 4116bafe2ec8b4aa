/** The formats a pair can be made in, with the file name of each. */
export const FORMATS: Readonly<Record<string, string>>

export interface MadePair {
  readonly file: string
  readonly base: string
  readonly head: string
  readonly bumps: number
}

export function lockfilePair(format: string, size: number, bumps?: number): MadePair
