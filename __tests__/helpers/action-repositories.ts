/**
 * Answers for repositories of actions as GitHub does: commits with their parents, branches, tags, releases. As on GitHub, commits of forks are served
 * under the name of the original, and `compare` finds them.
 */
import { createHash } from 'node:crypto'

export interface ActionRepository {
  /** Numeric ids. Default: made from the name. */
  readonly id?: number
  readonly ownerId?: number
  /** Default: `main`. */
  readonly defaultBranch?: string
  /** Branch → labels of its commits, oldest first. Lists may share a beginning. */
  readonly branches: Readonly<Record<string, readonly string[]>>
  /** Commits on no branch → the parent of each. `null`: it has no parent. */
  readonly off?: Readonly<Record<string, string | null>>
  /** When a commit was made. Default: long ago. */
  readonly dates?: Readonly<Record<string, string>>
  /** Tag → label of its commit. For an annotated tag: what it names, and when it was made. */
  readonly tags?: Readonly<Record<string, string | { readonly to: string; readonly at: string; readonly depth?: number }>>
  readonly releases?: Readonly<Record<string, { readonly at: string; readonly by?: string; readonly immutable?: boolean }>>
}

export type ActionRepositories = Readonly<Record<string, ActionRepository>>

const LONG_AGO = '2020-01-01T00:00:00Z'
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')
const idOf = (text: string): number => 100_000_000 + (Number.parseInt(sha1(text).slice(0, 8), 16) % 800_000_000)

/** The id of a labelled commit. A label that is an id already is that id. */
export const commitOf = (repository: string, label: string): string =>
  /^[0-9a-f]{40}$/.test(label) ? label : sha1(`commit ${repository.toLowerCase()} ${label}`)
export const tagObjectOf = (repository: string, tag: string, level = 0): string => sha1(`tag ${repository.toLowerCase()} ${tag} ${level}`)
export const idsOf = (repository: string, { id, ownerId }: Partial<ActionRepository> = {}) => ({
  repositoryId: String(id ?? idOf(repository.toLowerCase())),
  ownerId: String(ownerId ?? idOf(`owner ${repository.split('/')[0]?.toLowerCase() ?? ''}`)),
})

/** JSON, or `undefined` where GitHub says 404. `path` as it is asked, with its query. */
export function answerAction(all: ActionRepositories, path: string): unknown {
  const [where = ''] = path.split('?')
  const [, asked = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(decodeURIComponent(where)) ?? []
  const found = Object.entries(all).find(([name]) => name.toLowerCase() === asked.toLowerCase())
  return found === undefined ? undefined : answerOf(...found, rest)
}

function answerOf(name: string, repository: ActionRepository, rest: string): unknown {
  const { defaultBranch = 'main', branches } = repository
  const ids = idsOf(name, repository)
  if (rest === '')
    return {
      id: Number(ids.repositoryId),
      full_name: name,
      default_branch: defaultBranch,
      owner: { id: Number(ids.ownerId), login: name.split('/')[0] },
    }
  if (rest === '/branches') return Object.keys(branches).map((branch) => ({ name: branch }))
  if (rest === '/tags') return tagsOf(name, repository).map(({ tag, commit }) => ({ name: tag, commit: { sha: commit } }))
  const [, kind = '', key = ''] =
    /^\/(compare|git\/ref\/tags|git\/ref\/heads|git\/matching-refs\/tags|git\/tags|git\/commits|releases\/tags)\/(.+)$/.exec(rest) ?? []
  switch (kind) {
    case 'compare':
      return compare(name, repository, key)
    case 'git/ref/heads':
      return key in branches ? ref(`heads/${key}`, 'commit', commitOf(name, branches[key]?.at(-1) ?? '')) : undefined
    case 'git/ref/tags':
      return tagsOf(name, repository).find(({ tag }) => tag === key)?.ref
    case 'git/matching-refs/tags':
      return tagsOf(name, repository).flatMap((one) => (one.tag.startsWith(key) ? [one.ref] : []))
    case 'git/tags':
      return tagsOf(name, repository)
        .flatMap(({ objects }) => objects)
        .find(({ sha }) => sha === key)
    case 'git/commits':
      return commitJson(name, repository, key)
    case 'releases/tags':
      return release(repository, key)
    default:
      return undefined
  }
}

const ref = (name: string, type: string, sha: string) => ({ ref: `refs/${name}`, object: { type, sha } })

function tagsOf(name: string, { tags = {} }: ActionRepository) {
  return Object.entries(tags).map(([tag, about]) => {
    const { to, at = LONG_AGO, depth = 1 } = typeof about === 'string' ? { to: about, depth: 0 } : about
    const commit = commitOf(name, to)
    const objects = Array.from({ length: depth }, (_, level) => ({
      sha: tagObjectOf(name, tag, level),
      tagger: { date: at },
      object: level + 1 < depth ? { type: 'tag', sha: tagObjectOf(name, tag, level + 1) } : { type: 'commit', sha: commit },
    }))
    return { tag, commit, objects, ref: ref(`tags/${tag}`, depth > 0 ? 'tag' : 'commit', objects[0]?.sha ?? commit) }
  })
}

/** The ids of a commit's parents. */
function parentsIn(name: string, { branches, off = {} }: ActionRepository): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, readonly string[]>()
  for (const labels of Object.values(branches))
    for (const [index, label] of labels.entries()) {
      const before = index === 0 ? [] : [commitOf(name, labels[index - 1] ?? '')]
      if (!parents.has(commitOf(name, label))) parents.set(commitOf(name, label), before)
    }
  for (const [label, parent] of Object.entries(off)) parents.set(commitOf(name, label), parent === null ? [] : [commitOf(name, parent)])
  return parents
}

function history(parents: ReadonlyMap<string, readonly string[]>, commit: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [commit]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(parents.get(at) ?? []))
  }
  return seen
}

function compare(name: string, repository: ActionRepository, range: string): unknown {
  const [from = '', commit = ''] = range.split('...')
  const parents = parentsIn(name, repository)
  const tip = resolved(name, repository, from)
  if (tip === undefined || !parents.has(commit)) return undefined
  const [base, head] = [history(parents, tip), history(parents, commit)]
  if (![...head].some((one) => base.has(one))) return undefined
  const parted = [...head].find((one) => base.has(one)) ?? ''
  const common = { merge_base_commit: { sha: parted, commit: commitJson(name, repository, parted) } }
  if (tip === commit) return { status: 'identical', ...common }
  return { ...common, status: base.has(commit) ? 'behind' : head.has(tip) ? 'ahead' : 'diverged' }
}

/** As git reads a name: a full one first, then a tag, then a branch. */
function resolved(name: string, repository: ActionRepository, text: string): string | undefined {
  const branch = repository.branches[text.replace(/^refs\/heads\//, '')]?.at(-1)
  const tip = branch === undefined ? undefined : commitOf(name, branch)
  return text.startsWith('refs/heads/') ? tip : (tagsOf(name, repository).find(({ tag }) => tag === text)?.commit ?? tip)
}

function commitJson(name: string, repository: ActionRepository, sha: string): unknown {
  const parents = parentsIn(name, repository).get(sha)
  const [, date = LONG_AGO] = Object.entries(repository.dates ?? {}).find(([label]) => commitOf(name, label) === sha) ?? []
  return parents === undefined ? undefined : { sha, committer: { date }, parents: parents.map((parent) => ({ sha: parent })) }
}

function release({ releases = {} }: ActionRepository, tag: string): unknown {
  const about = releases[tag]
  return about === undefined
    ? undefined
    : { tag_name: tag, published_at: about.at, author: { login: about.by ?? 'octocat' }, immutable: about.immutable ?? false }
}
