/**
 * Compares where the bytes come from with the replaced version. A registry is responsible for its packages. For a git
 * commit or an archive, no registry is.
 */
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import { identityKept } from '../weighing/continuity.ts'
import { compareIntegrity } from '../domain/hash.ts'
import type { Violation } from '../domain/finding.ts'
import { gitOrigin, gitPlace } from '../domain/git.ts'
import { type LockedPackage, type Source, sourceText, spec } from '../domain/package.ts'
import { predecessors } from '../weighing/predecessor.ts'
import { isPublic } from '../ecosystems/index.ts'
import type { Standing } from '../domain/standing.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package moved to or from git, a URL or a file, or from another registry to the public one',
  defaultLevel: 'error',
  firstStep: 'put-back',
  check: ({ candidate, standing }) => violationsOf(candidate, standing),
})

function violationsOf(candidate: Candidate, standing: Standing): readonly Violation[] {
  const { change } = candidate
  const { after } = change
  const before = comparedWith(after, predecessors(change))
  if (before === undefined || after.source.kind === 'pin' || after.source.kind === 'workspace' || after.source.kind === 'bundled') return []
  const wanted = describe(before)
  const found = describe(after)
  if (before.source.kind !== after.source.kind) {
    // A change from a folder of the repository to a registry package of the same name is a move. Dependency confusion
    // also starts this way.
    const own = before.source.kind === 'workspace' || before.source.kind === 'bundled'
    const violation = moved(
      after,
      `${spec(after)} comes from ${article(after.source)} now, and came from ${article(before.source)} before`,
      wanted,
      found,
    )
    if (standing.kind === 'published') return [{ ...violation, atMost: 'notice' }]
    return [own && after.source.kind === 'registry' ? { ...violation, atMost: 'warning' } : violation]
  }
  return after.source.kind === 'registry' ? movedToPublic(candidate, standing) : samePlace(after, before, wanted, found)
}

/**
 * On the public registry anybody may own the name of a private package (dependency confusion). It is the same package
 * if the public registry has the replaced version with exactly the locked bytes. This happens if lockfiles are
 * sometimes written behind a mirror and sometimes without.
 */
function movedToPublic(candidate: Candidate, standing: Standing): readonly Violation[] {
  const { change, registry, claimed } = candidate
  const before = predecessors(change).filter(({ source }) => source.kind === 'registry')
  const [first] = before
  if (first === undefined || registry !== 'public' || !before.every(isElsewhere) || isElsewhere(change.after)) return []
  if (standing.kind === 'published' || identityKept(candidate)) return []
  const isThere = ({ version, integrity }: LockedPackage): boolean =>
    compareIntegrity(claimsOf(claimed, version)?.integrity, integrity) === 'same'
  if (before.some(isThere)) return []
  const violation = moved(
    change.after,
    `${spec(change.after)} comes from the public registry now, but that registry does not have the bytes of ${spec(first)}, which came from another registry`,
    describe(first),
    describe(change.after),
  )
  return [claimed.kind === 'unavailable' ? unanswered(violation) : violation]
}

/** At an address of another registry. */
const isElsewhere = ({ name, source }: LockedPackage): boolean =>
  source.kind === 'registry' && source.url !== undefined && !isPublic(name, source.url)

/**
 * A version that came from elsewhere, if there is one. So a change from a registry to git counts even if another copy
 * was from git already.
 */
function comparedWith(after: LockedPackage, before: readonly LockedPackage[]): LockedPackage | undefined {
  const [same, other] = [
    before.find(({ source }) => source.kind === after.source.kind),
    before.find(({ source }) => source.kind !== after.source.kind),
  ]
  return after.source.kind === 'registry' ? (same ?? other) : (other ?? same)
}

/**
 * A git dependency at another commit, or an archive at another address. Nobody certifies either, so another place must
 * be told from the next release.
 */
function samePlace(after: LockedPackage, before: LockedPackage, wanted: string, found: string): readonly Violation[] {
  if (wanted === found || after.source.kind === 'file' || isSameGit(after.source, before.source)) return []
  const same = originOf(after) === originOf(before)
  const violation = moved(
    after,
    same
      ? `${spec(after)} is another state of the same ${after.source.kind} source`
      : `${spec(after)} comes from another ${after.source.kind} source than before`,
    wanted,
    found,
  )
  return [same ? { ...violation, atMost: 'warning' } : violation]
}

/** The same repository, commit and folder, in any spelling. */
const isSameGit = (a: Source, b: Source): boolean => a.kind === 'git' && b.kind === 'git' && gitPlace(a) === gitPlace(b)

/**
 * The common part of two states of one source. For git: the repository and the folder. For an archive: the host and two
 * folders below it, without the version. On hosts with many users these folders name the owner.
 */
function originOf({ source, version }: LockedPackage): string {
  if (source.kind === 'git') return gitOrigin(source)
  if (source.kind !== 'tarball') return ''
  const [address = ''] = source.url.split(/[?#]/, 1)
  return address.split('/').slice(0, -1).slice(0, 5).join('/').replaceAll(version, '')
}

function moved(after: LockedPackage, message: string, wanted: string, found: string): Violation {
  return {
    message,
    reason: 'A package that does not come from a registry cannot be attested and has no age. Its owner can change what the address serves.',
    help: `Find out who changed the source at ${after.location.file}:${after.location.line} and why. Restore the old source unless there is a good reason.`,
    facts: [
      { label: 'source', wanted, found },
      ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
    ],
  }
}

const article = ({ kind }: Source): string => (kind === 'bundled' ? 'inside another package' : kind === 'git' ? 'git' : `a ${kind}`)

const describe = ({ source, version }: LockedPackage): string =>
  source.kind === 'registry' && source.url === undefined ? 'the configured registry' : sourceText(source, version)
