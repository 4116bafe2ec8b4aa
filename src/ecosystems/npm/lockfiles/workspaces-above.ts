/**
 * Establishes which patterns of `workspaces` a lockfile does not answer because they lead out of its folder: the
 * manifests there are not read with it, and an install takes what they ask for.
 */
import type { Manifests, Unclosed } from '../../../domain/lockfile.ts'
import { quoted } from '../../../text/quoted.ts'
import { patternsAbove } from '../manifest/workspaces.ts'

export function unclosedAbove(manifests: Manifests, outcome: Unclosed['outcome']): readonly Unclosed[] {
  const root = manifests.get('')
  return patternsAbove(root?.workspaces ?? []).map((pattern) => ({
    kind: 'missing',
    outcome,
    name: pattern,
    range: '',
    askers: ['workspaces'],
    ...(root?.file !== undefined && { file: root.file }),
    line: 1,
    why: `\`workspaces\` names ${quoted(pattern)}, which ${pattern.includes('\\') ? 'has a backslash, and may lead' : 'leads'} out of the folder of the lockfile, so that nobody reads what is asked for there`,
  }))
}
