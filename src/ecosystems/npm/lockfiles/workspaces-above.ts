/**
 * Establishes which patterns in `workspaces` lead out of the lockfile's folder. The package.json files there are not
 * read, but an installation follows their requests.
 */
import type { Manifests, Unclosed } from '../../../domain/lockfile.ts'
import { quoted } from '../../../text/quoted.ts'
import { patternsAbove } from '../manifest/workspaces.ts'

/** One open request per such pattern. `manifests` has the root's package.json under `''`. */
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
    why: `\`workspaces\` names ${quoted(pattern)}, which ${pattern.includes('\\') ? 'has a backslash, and may lead' : 'leads'} out of the folder of the lockfile, so the requests there are not checked`,
  }))
}
