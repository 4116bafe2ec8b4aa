/**
 * Reads the text of a policy into a Policy, or reports everything that is wrong with it at once. Unknown parts are
 * refused: an ignored typing error could silently allow more.
 */
import type { PolicyReference } from '../../domain/policy-reference.ts'
import type { Policy, PolicySource, Publisher } from '../../domain/policy.ts'
import { type PolicyPart, withDefaults } from '../../domain/policy-part.ts'
import type { Problem } from '../../errors.ts'
import type { YamlText } from '../../text/yaml.ts'
import { overridesOf } from '../delta/overrides.ts'
import { combined } from './combine.ts'
import { reference, referenceNodes } from './extends.ts'
import { readFinal } from './final.ts'
import { closedBy, reportLoosened } from './held.ts'
import { readPolicyYaml } from './policy-yaml.ts'
import { type ExtendedPolicy, allPublishers, declaredIn, openShared, readShared } from './shared.ts'
import { invalid } from './invalid.ts'
import type { Publishers } from './packages.ts'
import { readPart, readPublishers } from './part.ts'
import { type Reading, refuse, report } from './shape.ts'
import { type Sections, readSections } from './sections.ts'

export type { ExtendedPolicy } from './shared.ts'

/** Facts that only the caller knows, because it read the file. */
export interface PolicyOrigin {
  readonly commit: string | undefined
  /** Hex, of the text. */
  readonly sha256: string
  /** The files that `references` name. */
  readonly extended: readonly ExtendedPolicy[]
}

/** The text of a policy, parsed once. First it gives its references, which must be read, and then the policy. */
export interface OpenedPolicy {
  /** The well-formed references under `extends:`, each once. `read` reports the others. */
  readonly references: readonly PolicyReference[]
  /** Throws a GateError POLICY_INVALID with every problem of the file. */
  readonly read: (origin: PolicyOrigin) => Policy
}

export function openPolicy(text: string, file: string): OpenedPolicy {
  const yaml = readPolicyYaml(text)
  const references = referencesIn(yaml, file)
  return { references, read: (origin) => readWhole(yaml, references, { ...origin, file, text }) }
}

/** Throws a GateError POLICY_INVALID with every problem of the file. */
export const parsePolicy = (text: string, file: string, origin: PolicyOrigin): Policy => openPolicy(text, file).read(origin)

function referencesIn({ root }: YamlText, file: string): readonly PolicyReference[] {
  const node = root?.kind === 'map' ? root.entries.find((entry) => entry.key === 'extends')?.value : undefined
  const found = (node === undefined ? [] : referenceNodes(node)).map((item) => reference.read(item, '`extends`', { file, problems: [] }))
  return [...new Map(found.flatMap((item) => (item === undefined ? [] : [[item.from, item] as const]))).values()]
}

function readWhole(
  yaml: YamlText,
  references: readonly PolicyReference[],
  origin: PolicyOrigin & { readonly file: string; readonly text: string },
): Policy {
  const { file, text } = origin
  const shared = origin.extended.map(openShared)
  const problems: Problem[] = []
  const reading: Reading = { file, problems }
  const sections = readSections(yaml, reading)
  const beforeReferences = problems.length
  if (sections !== undefined) checkReferences(sections, origin, reading)
  const isWhole = problems.length === beforeReferences
  const publishers = sections === undefined ? NO_PUBLISHERS : readPublishers(sections, reading)
  const all = allPublishers([...shared.map((one) => one.publishers), publishers])
  const before = readShared(shared, all)
  if (sections === undefined) throw invalid(file, problems)
  const part = readPart(sections, publishers, isWhole ? all : unsure(all), reading)
  const final = readFinal(sections, declaredIn([before, part]), reading)
  reportLoosened({ earlier: before, part, sections, reading })
  if (problems.length > 0) throw invalid(file, problems)
  const own: PolicyPart = { ...part, final }
  const extended = references.flatMap((found) =>
    origin.extended.filter(({ from }) => from === found.from).map(({ sha256 }) => ({ reference: found, sha256 })),
  )
  const source = { file, commit: origin.commit, sha256: origin.sha256, extends: extended, text }
  return { ...withDefaults(combined(before, own)), source: { ...source, ...(extended.length === 0 ? {} : besideShared(before, own)) } }
}

/** Where the file's own lines differ from the files that it extends. */
const besideShared = (shared: PolicyPart, own: PolicyPart): Pick<PolicySource, 'overrides' | 'closed'> => ({
  overrides: overridesOf(shared, own),
  closed: closedBy(shared),
})

const NO_PUBLISHERS: ReadonlyMap<string, Publisher | undefined> = new Map()

/** If not every shared file was read, a publisher that is not declared here may be in one of them. */
const unsure = (publishers: Publishers): Publishers => ({
  has: () => true,
  get: (name) => publishers.get(name),
  keys: () => publishers.keys(),
})

function checkReferences(sections: Sections, origin: PolicyOrigin, reading: Reading): void {
  const node = sections.node('extends')
  if (node === undefined) return
  const nodes = referenceNodes(node.value)
  if (nodes.length === 0) refuse(node.value, '`extends`', reading, 'a reference or a list of references')
  for (const item of nodes) {
    const found = reference.read(item, '`extends`', reading)
    if (found !== undefined && !origin.extended.some(({ from }) => from === found.from))
      report(reading, item.place, `\`${found.from}\` is not there, or may not be read`)
  }
}
