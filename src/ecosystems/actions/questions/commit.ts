/**
 * Establishes what GitHub says about a pinned commit. The workflow file, its comment and actions.lock are claims of the
 * pull request and prove nothing.
 *
 * 1. the repository, by its numeric ids
 * 2. whether one of its branches holds the commit. A tag does not count: anybody who may push one can point it anywhere
 * 3. which commit each claimed version names
 * 4. the release of that version, and when it was made
 * 5. the commit that was pinned before, if there is one: whether the repository has it, and how it was released
 */
import { type Answer, type MaybeAsked, known, notAsked, unavailable } from '../../../domain/answer.ts'
import type { ReleaseRecord } from '../../../domain/github.ts'
import type { Belonging, PinRecord, PinSource } from '../../../domain/pin.ts'
import type { RepositoryName } from '../../../domain/named-repository.ts'
import { type RepositoryRecord, parseComparison, parseGitCommit, parseRelease, parseRepository } from '../../../github/index.ts'
import type { World } from '../../../world.ts'
import { askFor } from '../../../asking/ask.ts'
import { type Membership, askMembership } from '../../../asking/membership.ts'
import { askDate } from './date.ts'
import { type AskedClaim, type NamedTag, askClaim, askTagOf, peel } from './tags.ts'
import { branchRef, repoPath } from '../../../github/paths.ts'

export interface PinQuestion {
  readonly after: PinSource & { readonly commit: string }
  /** The commit that was pinned before, with the claims about it. */
  readonly before: (PinSource & { readonly commit: string }) | undefined
  /** Branches that the policy names. Empty: any branch of the repository counts. */
  readonly branches: readonly string[]
  /** Whether the policy says that releases of this action are on no branch. */
  readonly detached: boolean
}

/** How many claimed versions of one commit are looked up. */
const MAX_CLAIMS = 5

export async function askPin(world: World, question: PinQuestion): Promise<Answer<PinRecord>> {
  const [owner = '', name = ''] = question.after.repository.split('/')
  const repository = { owner, name }
  const found = await askFor(world, { to: 'github', path: repoPath(repository) }, parseRepository)
  if (found.kind === 'absent') return unavailable('refused', `${owner}/${name} does not exist, or the token may not read it`)
  if (found.kind === 'unavailable') return found
  const { id: repositoryId, ownerId = '', fullName } = found.value
  const asked = new Asking(world, repository, found.value, question)
  const [membership, before] = await Promise.all([asked.membership(), asked.before()])
  const commit = membership.kind === 'known' ? membership.value.commit : question.after.commit
  const claims = await asked.claims(commit)
  const tag = claims.kind === 'known' ? await asked.tagOf(commit, claims.value) : claims
  const release = tag.kind === 'known' ? await asked.release(tag.value.name) : notAsked
  const named = tag.kind === 'known' ? tag.value : undefined
  return known({
    repository: { repositoryId, ownerId, fullName },
    commit,
    belongs: await asked.belonging(membership, { commit, tag, release, before }),
    claims: claims.kind === 'known' ? known(claims.value.map(({ claim }) => claim)) : claims,
    tag: named?.name,
    release,
    dated: await askDate(world, repository, { commit, committedAt: committedAt(membership), tag: named, release }),
    before,
  })
}

/** Part of the answer if a branch holds the commit. */
const committedAt = (member: Answer<Member>): string | undefined =>
  member.kind === 'known' && member.value.membership.kind === 'branch' ? member.value.membership.at : undefined

interface Member {
  readonly commit: string
  readonly membership: Membership
}

interface Known {
  readonly commit: string
  readonly tag: Answer<NamedTag>
  readonly release: MaybeAsked<ReleaseRecord>
  readonly before: PinRecord['before']
}

/** The questions about one pin, all to one repository. */
class Asking {
  readonly #world: World
  readonly #repository: RepositoryName
  readonly #found: RepositoryRecord
  readonly #question: PinQuestion

  constructor(world: World, repository: RepositoryName, found: RepositoryRecord, question: PinQuestion) {
    this.#world = world
    this.#repository = repository
    this.#found = found
    this.#question = question
  }

  async membership(): Promise<Answer<Member>> {
    const { commit } = this.#question.after
    const first = await this.#holds(commit)
    if (first.kind !== 'known' || first.value.kind === 'branch')
      return first.kind === 'known' ? known({ commit, membership: first.value }) : first
    // A pin can also name the object of an annotated tag. Then the commit that the tag names counts.
    const object = await peel(this.#world, this.#repository, { type: 'tag', sha: commit, taggedAt: undefined })
    if (object.kind === 'unavailable') return object
    if (object.kind === 'absent') return known({ commit, membership: first.value })
    const peeled = await this.#holds(object.value.sha)
    return peeled.kind === 'known' ? known({ commit: object.value.sha, membership: peeled.value }) : peeled
  }

  #holds(commit: string): Promise<Answer<Membership>> {
    const { branches, after } = this.#question
    return askMembership(this.#world, {
      repository: this.#repository,
      commit,
      likely: branches.length > 0 ? branches : [this.#found.defaultBranch],
      only: branches.length > 0,
      fits: (branch) => after.claimedTags.some((tag) => fits(branch, tag)),
    })
  }

  async claims(commit: string): Promise<Answer<readonly AskedClaim[]>> {
    const asked: AskedClaim[] = []
    for (const name of this.#question.after.claimedTags.slice(0, MAX_CLAIMS)) {
      const claim = await askClaim(this.#world, this.#repository, name, commit)
      if (claim.kind === 'unavailable') return claim
      if (claim.kind === 'known') asked.push(claim.value)
    }
    return known(asked)
  }

  /** The tag that names the commit: the claimed one if it does, else one that is searched for. */
  async tagOf(commit: string, claims: readonly AskedClaim[]): Promise<Answer<NamedTag>> {
    const claimed = claims.find(({ tag }) => tag !== undefined)?.tag
    return claimed === undefined ? askTagOf(this.#world, this.#repository, commit) : known(claimed)
  }

  release(tag: string): Promise<Answer<ReleaseRecord>> {
    const path = `${repoPath(this.#repository)}/releases/tags/${tag.split('/').map(encodeURIComponent).join('/')}`
    return askFor(this.#world, { to: 'github', path }, parseRelease)
  }

  async before(): Promise<PinRecord['before']> {
    const { before } = this.#question
    if (before === undefined) return notAsked
    const path = `${repoPath(this.#repository)}/compare/${branchRef(this.#found.defaultBranch)}...${before.commit}?per_page=1`
    const [status, release] = await Promise.all([
      askFor(this.#world, { to: 'github', path }, parseComparison),
      before.claimedTags[0] === undefined ? notAsked : this.release(before.claimedTags[0]),
    ])
    if (status.kind === 'unavailable') return status
    const isKnown = status.kind === 'known' ? known(true) : await this.#serves(before.commit)
    return isKnown.kind === 'known' ? known({ isKnown: isKnown.value, release }) : isKnown
  }

  /**
   * If the commit before was an impostor, it has no common history with the repository. That does not mean that the
   * repository is another one.
   */
  async #serves(commit: string): Promise<Answer<boolean>> {
    const found = await askFor(this.#world, { to: 'github', path: `${repoPath(this.#repository)}/git/commits/${commit}` }, parseGitCommit)
    return found.kind === 'unavailable' ? found : known(found.kind === 'known')
  }

  async belonging(membership: Answer<Member>, about: Known): Promise<Answer<Belonging>> {
    if (membership.kind !== 'known') return membership
    if (membership.value.membership.kind === 'branch') return known({ kind: 'branch', branch: membership.value.membership.branch })
    // If it is not known which tag names it, it is also not known that none does.
    if (about.tag.kind === 'unavailable') return about.tag
    if (about.tag.kind === 'absent' || about.tag.value.commit !== about.commit) return known({ kind: 'no' })
    if (about.release.kind === 'known' && about.release.value.immutable === true) return known({ kind: 'immutable-release' })
    if (about.release.kind === 'unavailable') return about.release
    return this.#detached(about.commit)
  }

  /** One commit on top of a branch, like the release before it. Honest projects add their built files in this way. */
  async #detached(commit: string): Promise<Answer<Belonging>> {
    const { before, detached } = this.#question
    if (!detached) {
      if (before === undefined) return known({ kind: 'no' })
      const predecessor = await this.#holds(before.commit)
      if (predecessor.kind !== 'known') return predecessor
      if (predecessor.value.kind === 'branch') return known({ kind: 'no' })
      const was = await this.#isOnTopOfBranch(before.commit)
      if (was.kind !== 'known') return was
      if (!was.value) return known({ kind: 'no' })
    }
    const is = await this.#isOnTopOfBranch(commit)
    return is.kind === 'known' ? known({ kind: is.value ? 'detached-release' : 'no' }) : is
  }

  async #isOnTopOfBranch(commit: string): Promise<Answer<boolean>> {
    const found = await askFor(this.#world, { to: 'github', path: `${repoPath(this.#repository)}/git/commits/${commit}` }, parseGitCommit)
    if (found.kind === 'unavailable') return found
    const [parent, ...others] = found.kind === 'known' ? found.value.parents : []
    if (parent === undefined || others.length > 0) return known(false)
    const holds = await this.#holds(parent)
    return holds.kind === 'known' ? known(holds.value.kind === 'branch') : holds
  }
}

/** `releases/v4`, `v4`, `4.x` for `v4.2.2`. Asked before the other branches. */
function fits(branch: string, tag: string): boolean {
  const [, major] = /^v?(\d+)/.exec(tag) ?? []
  return major !== undefined && new RegExp(`(?:^|[/v-])v?${major}(?:\\.|$)`).test(branch)
}
