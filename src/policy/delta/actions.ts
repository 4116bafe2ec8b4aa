/** What a change to the entry of an action would newly let in, or keep out. */
import type { Entry } from '../../domain/policy.ts'
import { listText } from '../../text/words.ts'
import { type Difference, loosening, tightening } from './publisher.ts'

type ActionEntry = Extract<Entry, { kind: 'action' }>

export function actionDelta(was: ActionEntry, is: ActionEntry, pattern: string): readonly Difference[] {
  return [
    ...idDelta('repository id', was.repositoryId, is.repositoryId, pattern),
    ...idDelta('owner id', was.ownerId, is.ownerId, pattern),
    ...branchesDelta(was.branches, is.branches, pattern),
    ...(was.detached === is.detached
      ? []
      : [
          is.detached
            ? loosening(`newly trusts commits of ${pattern} that no branch holds, under a tag`)
            : tightening(`no longer trusts commits of ${pattern} that no branch holds`),
        ]),
    ...(was.immutable === is.immutable
      ? []
      : [
          is.immutable === undefined
            ? loosening(`no longer demands that releases of ${pattern} are immutable`)
            : tightening(`demands that releases of ${pattern} are immutable`),
        ]),
  ]
}

/** Another id is another repository or owner under the same name. */
function idDelta(what: string, was: string | undefined, is: string | undefined, pattern: string): readonly Difference[] {
  if (was === is) return []
  if (is === undefined) return [loosening(`no longer asks for the ${what} ${was ?? ''} of ${pattern}`)]
  return was === undefined
    ? [tightening(`asks for the ${what} ${is} of ${pattern}`)]
    : [loosening(`trusts the ${what} ${is} for ${pattern} instead of ${was}`)]
}

/** No branches: any branch of the repository. */
function branchesDelta(was: readonly string[], is: readonly string[], pattern: string): readonly Difference[] {
  if (was.length > 0 && is.length === 0) return [loosening(`newly trusts every branch of ${pattern}`)]
  if (was.length === 0 && is.length > 0) return [tightening(`trusts only the branch ${listText(is)} of ${pattern}`)]
  const [more, less] = [is.filter((branch) => !was.includes(branch)), was.filter((branch) => !is.includes(branch))]
  return [
    ...(more.length === 0 ? [] : [loosening(`newly trusts the branch ${listText(more)} of ${pattern}`)]),
    ...(less.length === 0 ? [] : [tightening(`no longer trusts the branch ${listText(less)} of ${pattern}`)]),
  ]
}
