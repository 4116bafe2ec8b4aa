/**
 * Reads the policies that `extends:` names, in order, one level deep. They are whole policies, and the policy that
 * extends them builds on them.
 */
import type { Publisher } from '../../domain/policy.ts'
import { type FinalKey, NO_PART, type PolicyPart } from '../../domain/policy-part.ts'
import type { Problem } from '../../errors.ts'
import { combined } from './combine.ts'
import { readFinal } from './final.ts'
import { reportLoosened } from './held.ts'
import { invalid } from './invalid.ts'
import { readPart, readPublishers } from './part.ts'
import { readPolicyYaml } from './policy-yaml.ts'
import { type Sections, readSections } from './sections.ts'
import { type Reading, report } from './shape.ts'

/** A file that `extends:` names, as it was read. */
export interface ExtendedPolicy {
  /** The reference, as written. */
  readonly from: string
  readonly text: string
  /** Hex. */
  readonly sha256: string
}

type ByName = ReadonlyMap<string, Publisher | undefined>

/** A shared file whose publishers are known. Its packages may name publishers of any file. */
export interface OpenedShared {
  readonly sections: Sections
  readonly publishers: ByName
  readonly reading: Reading
}

/** Throws a GateError POLICY_INVALID that names the shared file. */
export function openShared({ from, text }: ExtendedPolicy): OpenedShared {
  const problems: Problem[] = []
  const reading: Reading = { file: from, problems }
  const sections = readSections(readPolicyYaml(text), reading, 'shared policy')
  if (sections === undefined) throw invalid(from, problems)
  const further = sections.node('extends')
  if (further !== undefined)
    report(reading, further.keyPlace, 'a shared policy cannot extend another one; write this `extends` into the policy that extends it')
  return { sections, publishers: readPublishers(sections, reading), reading }
}

/** By name. The later file wins. */
export const allPublishers = (files: readonly ByName[]): ByName => new Map(files.flatMap((publishers) => [...publishers]))

/** All of them joined. Throws a GateError POLICY_INVALID that names the first file with a problem. */
export function readShared(files: readonly OpenedShared[], publishers: ByName): PolicyPart {
  return files.reduce((earlier, { sections, publishers: own, reading }) => {
    const part = readPart(sections, own, publishers, reading)
    const final = readFinal(sections, declaredIn([earlier, part]), reading)
    reportLoosened({ earlier, part, sections, reading })
    if (reading.problems.length > 0) throw invalid(reading.file, reading.problems)
    return combined(earlier, { ...part, final })
  }, NO_PART)
}

/** Whether one of them says something under a key. */
export const declaredIn =
  (parts: readonly Pick<PolicyPart, 'publishers' | 'packages'>[]) =>
  (key: FinalKey): boolean =>
    parts.some(
      ({ publishers, packages }) =>
        (key.kind === 'publishers' && publishers.some(({ name }) => name === key.name)) ||
        (key.kind === 'packages' && packages.some(({ pattern }) => pattern.text === key.name)),
    )
