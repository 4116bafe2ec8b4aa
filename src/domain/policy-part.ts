/** Holds what one policy file, or several files together, states. Defaults are not part of it. */
import type { Policy } from './policy.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/** A key that a shared policy closes against looser values of the policies that extend it. */
export type FinalKey =
  | { readonly kind: 'settings'; readonly name: keyof Settings }
  | { readonly kind: 'rules' | 'publishers' | 'packages'; readonly name: string }
  | { readonly kind: 'exemptions' }

/** A closed key, and the file that closes it. */
export interface Closed {
  readonly key: FinalKey
  readonly file: string
}

export interface PolicyPart extends Pick<Policy, 'levels' | 'publishers' | 'packages' | 'exemptions'> {
  readonly settings: Partial<Settings>
  readonly final: readonly Closed[]
}

export const NO_PART: PolicyPart = { settings: {}, levels: {}, publishers: [], packages: [], exemptions: [], final: [] }

/** The complete policy: the stated values, and defaults for the rest. */
export const withDefaults = ({ settings, levels, publishers, packages, exemptions }: PolicyPart): Policy => ({
  source: undefined,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  levels,
  publishers,
  packages,
  exemptions,
})

export const finalKeyText = (key: FinalKey): string => (key.kind === 'exemptions' ? 'exemptions' : `${key.kind}.${key.name}`)
