/** What one policy file says, or several files together: only what is stated. Defaults are not part of it. */
import { DEFAULT_SETTINGS, type Policy, type Settings } from './policy.ts'

/** What a shared file closes against looser values of whoever extends it. */
export type FinalKey =
  | { readonly kind: 'settings'; readonly name: keyof Settings }
  | { readonly kind: 'rules' | 'publishers' | 'packages'; readonly name: string }
  | { readonly kind: 'exemptions' }

/** A key that is closed, and the file that closes it. */
export interface Closed {
  readonly key: FinalKey
  readonly file: string
}

export interface PolicyPart extends Pick<Policy, 'levels' | 'publishers' | 'packages' | 'exemptions'> {
  readonly settings: Partial<Settings>
  readonly final: readonly Closed[]
}

export const NO_PART: PolicyPart = { settings: {}, levels: {}, publishers: [], packages: [], exemptions: [], final: [] }

/** What judges by it: the defaults, where nothing is stated. */
export const withDefaults = ({ settings, levels, publishers, packages, exemptions }: PolicyPart): Policy => ({
  source: undefined,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  levels,
  publishers,
  packages,
  exemptions,
})

export const finalKeyText = (key: FinalKey): string => (key.kind === 'exemptions' ? 'exemptions' : `${key.kind}.${key.name}`)
