/** Answers what the story's GitHub shows of the source: tags, files at a commit, the commits of the default branch. `undefined` is a 404. */
import { createHash } from 'node:crypto'
import { type FullVersion, filesOf, later, manifestOf, sha1 } from './versions.ts'

export interface TagStory {
  readonly name: string
  readonly commit: string
  readonly taggedAt: string | undefined
}

/** An unattested version without a stated source was published without the repository. */
const isThere = (v: FullVersion): boolean => (v.source === undefined ? v.attested : v.source !== null)

export function tagsOf(versions: readonly FullVersion[]): readonly TagStory[] {
  return versions.flatMap((v) => {
    const name = tagName(v)
    if (!isThere(v) || name === undefined) return []
    const other = v.source?.tagOf === undefined ? undefined : versions.find(({ version }) => version === v.source?.tagOf)
    return [{ name, commit: v.tag?.commit ?? other?.id.commit ?? v.id.commit, taggedAt: v.tag?.taggedAt }]
  })
}

function tagName(v: FullVersion): string | undefined {
  if (v.tag === null || v.source?.tag === null) return undefined
  const own = v.id.ref.startsWith('refs/tags/') ? v.id.ref.slice('refs/tags/'.length) : `v${v.version}`
  return (v.source?.tag ?? v.tag?.name ?? own).replaceAll('{version}', v.version).replaceAll('{name}', v.name)
}

export function answerSource(versions: readonly FullVersion[], rest: string, query: URLSearchParams): unknown {
  if (rest.startsWith('/git/matching-refs/tags/')) return tagsOf(versions).map(refOf)
  if (rest.startsWith('/branches')) return [...new Set(versions.map((v) => v.defaultBranch))].map((name) => ({ name }))
  if (rest === '/commits') return newest(versions, query.get('until') ?? undefined).map((v) => ({ sha: v.id.commit }))
  const commit = /^\/commits\/([0-9a-f]{40})$/.exec(rest)?.[1]
  if (commit !== undefined) return commitOf(versions, commit)
  const tree = /^\/git\/trees\/(.+)$/.exec(rest)?.[1]
  if (tree !== undefined)
    return treeOf(
      filesAt(versions, tree),
      versions.some((v) => v.source?.isCut === true),
    )
  const file = /^\/contents\/(.+)$/.exec(rest)?.[1]
  const text = file === undefined ? undefined : filesAt(versions, query.get('ref') ?? '')?.get(file)
  return text === undefined ? undefined : { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }
}

export const refOf = ({ name, commit, taggedAt }: TagStory) => ({
  ref: `refs/tags/${name}`,
  object: taggedAt === undefined ? { type: 'commit', sha: commit } : { type: 'tag', sha: sha1(`tag ${name}`) },
})

/** The commits of the default branch until a time, newest first. */
const newest = (versions: readonly FullVersion[], until?: string): readonly FullVersion[] =>
  versions
    .filter((v) => isThere(v) && v.commit !== 'orphan' && v.commit !== 'diverged')
    .filter((v) => until === undefined || Date.parse(later(v.at, -600)) <= Date.parse(until))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))

function commitOf(versions: readonly FullVersion[], sha: string): unknown {
  const found = versions.find((v) => v.id.commit === sha)
  if (found === undefined) return undefined
  const [before] = newest(versions, later(found.at, -601))
  return {
    sha,
    commit: { committer: { date: later(found.at, -600) }, verification: { verified: found.commitVerified ?? true } },
    parents: before === undefined ? [] : [{ sha: before.id.commit }],
  }
}

/** At a commit, at the tip of the default branch by its full name, or at a tag by its bare one. */
function filesAt(versions: readonly FullVersion[], ref: string): ReadonlyMap<string, string> | undefined {
  const named = tagsOf(versions).find(({ name }) => name === ref)
  const isTip = versions.some((v) => ref === `refs/heads/${v.defaultBranch}`)
  const found = isTip ? newest(versions)[0] : versions.find((v) => v.id.commit === (named?.commit ?? ref) && isThere(v))
  if (found?.source === undefined || found.source === null) return undefined
  const { manifest = {}, version, files = {}, folder } = found.source
  const own = { ...manifestOf(found.name, found.version, found), ...(version === undefined ? {} : { version }), ...manifest }
  const text = JSON.stringify(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null)))
  const all = { ...filesOf(found.name, found.version, found), 'package.json': text, ...files }
  const present = Object.entries(all).flatMap(([path, content]) => (content === null ? [] : [[path, content] as const]))
  return new Map(present.map(([path, content]) => [folder === undefined ? path : `${folder}/${path}`, content]))
}

const treeOf = (files: ReadonlyMap<string, string> | undefined, truncated: boolean): unknown =>
  files === undefined
    ? undefined
    : { tree: [...files].map(([path, text]) => ({ path, mode: '100644', type: 'blob', sha: blobId(text) })), truncated }

function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
