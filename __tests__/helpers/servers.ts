/**
 * Runs the outside of an action on loopback: an npm registry, and GitHub's REST API for a repository with commits and branches and for the evidence
 * of a story. Both have the limits of the real ones.
 */
import { createHash } from 'node:crypto'
import type http from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type Loopback, loopback, sendJson } from './loopback.ts'
import { sharedSigstore } from './world/index.ts'
import { answerGitHub } from './world/github.ts'
import { answerRegistry } from './world/registry.ts'
import type { Story } from './world/story.ts'
import { fullVersions } from './world/versions.ts'

/** Paths → texts. */
export type Files = Readonly<Record<string, string>>

export interface Repository {
  /** `owner/name` */
  readonly name: string
  /** Each commit's files, and the commit it was made on. */
  readonly commits: Readonly<Record<string, { readonly files: Files; readonly parent?: string }>>
  /** Name → commit. */
  readonly branches: Readonly<Record<string, string>>
}

/**
 * A pattern for `METHOD /path`, and what is answered instead: a status; nothing; the usual answer, but late; that the limit is used up for half an
 * hour; or a foreign page under 404.
 */
export type Fault = readonly [on: RegExp, as: number | 'hangs' | 'late' | 'limited' | 'page']
/** Long enough that code which does not count it is noticed, also on a busy machine. */
const LATE_MS = 8000

export interface GitHubServer extends Loopback {
  /** Everything but GET: method, path, body. */
  readonly written: { readonly method: string; readonly path: string; readonly body: unknown }[]
}

interface Options {
  readonly story: Story
  readonly repository?: Repository
  readonly faults?: readonly Fault[]
  /** Answers what is not a repository's content or evidence: comments, checks. `undefined`: 404. */
  readonly more?: (method: string, path: string, body: unknown) => unknown
}

/** Lists of a comparison end after this number of files. */
const COMPARED_FILES = 300
/** Larger files come only as raw bytes. */
const JSON_CONTENT = 2 ** 20

export async function serveGitHub({ story, repository, faults = [], more = () => undefined }: Options): Promise<GitHubServer> {
  const versions = fullVersions(story)
  const written: { method: string; path: string; body: unknown }[] = []
  const server = await loopback((request, response) => {
    void bodyOf(request).then(async (body) => {
      const { method = 'GET', url: path = '/' } = request
      const fault = faults.find(([on]) => on.test(`${method} ${decodeURIComponent(path)}`))?.[1]
      if (fault === 'hangs') return
      if (fault === 'late') await setTimeout(LATE_MS)
      else if (fault === 'limited' || fault === 'page') return instead(response, fault)
      else if (fault !== undefined) return sendJson(response, fault, { message: 'Resource not accessible by integration' })
      if (method !== 'GET' && path !== '/graphql') written.push({ method, path, body })
      const content =
        repository === undefined || method !== 'GET' ? undefined : answerContents(repository, path, String(request.headers.accept))
      const answer = content ?? more(method, path, body) ?? (method === 'GET' ? answerGitHub(story, versions, path) : undefined)
      if (answer instanceof Refusal) return sendJson(response, answer.status, { message: answer.message })
      if (answer instanceof Raw) return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(answer.text)
      sendJson(
        response,
        answer === undefined ? 404 : method === 'POST' && path !== '/graphql' ? 201 : 200,
        answer ?? { message: 'Not Found' },
      )
    })
  })
  return { ...server, written }
}

export async function serveRegistry(story: Story, faults: readonly Fault[] = []): Promise<Loopback> {
  const versions = fullVersions(story)
  return loopback((request, response) => {
    const { url: path = '/' } = request
    const fault = faults.find(([on]) => on.test(`GET ${decodeURIComponent(path)}`))?.[1]
    if (fault === 'hangs' || fault === 'late') return
    if (fault === 'limited' || fault === 'page') return instead(response, fault)
    const answer = fault === undefined ? answerRegistry(story, versions, sharedSigstore(), path) : undefined
    sendJson(response, fault ?? (answer === undefined ? 404 : 200), answer ?? { error: 'Not found' })
  })
}

const LIMITED_MS = 30 * 60_000

function instead(response: http.ServerResponse, as: 'limited' | 'page'): void {
  if (as === 'page') return void response.writeHead(404, { 'content-type': 'text/html' }).end('<html><h1>Not here</h1></html>')
  const reset = Math.ceil((Date.now() + LIMITED_MS) / 1000)
  sendJson(response, 403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) })
}

class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

class Refusal {
  readonly status: number
  readonly message: string
  constructor(status: number, message: string) {
    this.status = status
    this.message = message
  }
}

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? undefined : JSON.parse(text)
}

function answerContents(repository: Repository, url: string, accept: string): unknown {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const path = decodeURIComponent(pathname)
  const [, name = '', what = '', rest = ''] =
    /^\/repos\/([^/]+\/[^/]+)\/(compare|commits|git\/trees|git\/ref|git\/blobs|branches|contents)\/(.+)$/.exec(path) ?? []
  if (name !== repository.name) return undefined
  const commitOf = (revision: string) => resolve(repository, revision)
  switch (what) {
    case 'compare':
      return compare(repository, rest, Number(searchParams.get('page') ?? '1'))
    case 'commits': {
      const sha = commitOf(rest)
      if (sha === undefined) return new Refusal(422, `No commit found for SHA: ${rest}`)
      return accept.includes('sha') ? new Raw(sha) : { sha, commit: { tree: { sha: treeId(repository.commits[sha]?.files ?? {}, '') } } }
    }
    case 'branches':
    case 'git/ref': {
      const sha = repository.branches[rest.replace(/^heads\//, '')]
      return sha === undefined ? undefined : { ref: `refs/heads/${rest}`, object: { type: 'commit', sha }, commit: { sha } }
    }
    case 'git/trees':
      return tree(repository, rest, searchParams.has('recursive'))
    case 'git/blobs':
      return blob(repository, rest, accept)
    default:
      return file(repository, rest, commitOf(searchParams.get('ref') ?? 'main'), accept)
  }
}

function resolve({ commits, branches }: Repository, revision: string): string | undefined {
  if (revision in commits) return revision
  return branches[revision.replace(/^(?:refs\/)?heads\//, '')]
}

function ancestors({ commits }: Repository, commit: string): readonly string[] {
  const line: string[] = []
  for (let at: string | undefined = commit; at !== undefined; at = commits[at]?.parent) line.push(at)
  return line
}

function compare(repository: Repository, range: string, page: number): unknown {
  const [base, head] = range.split('...').map((revision) => resolve(repository, revision))
  if (base === undefined || head === undefined) return undefined
  const parted = ancestors(repository, head).find((commit) => ancestors(repository, base).includes(commit))
  if (parted === undefined) return undefined
  const files = changedFiles(repository.commits[parted]?.files ?? {}, repository.commits[head]?.files ?? {})
  const status = parted === head ? (base === head ? 'identical' : 'behind') : parted === base ? 'ahead' : 'diverged'
  return {
    status,
    ahead_by: 1,
    total_commits: 1,
    base_commit: { sha: base },
    merge_base_commit: { sha: parted },
    commits: [],
    ...(page === 1 ? { files: files.slice(0, COMPARED_FILES) } : {}),
  }
}

/** As git does: a file that is gone while its text is in a new file was renamed. */
function changedFiles(before: Files, after: Files): readonly unknown[] {
  const gone = Object.keys(before).filter((path) => !(path in after))
  return [
    ...Object.keys(after)
      .filter((path) => before[path] !== after[path])
      .map((path) => {
        const from = path in before ? undefined : gone.find((old) => before[old] === after[path])
        if (from !== undefined) gone.splice(gone.indexOf(from), 1)
        return {
          filename: path,
          status: path in before ? 'modified' : from === undefined ? 'added' : 'renamed',
          ...(from && { previous_filename: from }),
          ...(path in before && patchOfLink(before[path] ?? '', after[path] ?? '')),
        }
      }),
    ...gone.map((path) => ({ filename: path, status: 'removed' })),
  ].sort((a, b) => (a.filename < b.filename ? -1 : 1))
}

const isLink = (text: string): boolean => text.startsWith('link:')
const textOf = (text: string): string => (isLink(text) ? text.slice('link:'.length) : text)

/** As GitHub shows it: one line without an end. */
function patchOfLink(before: string, after: string): object {
  if (!isLink(before) || !isLink(after)) return {}
  const unended = '\n\\ No newline at end of file'
  return { additions: 1, deletions: 1, changes: 2, patch: `@@ -1 +1 @@\n-${textOf(before)}${unended}\n+${textOf(after)}${unended}` }
}

const hash = (text: string): string => createHash('sha1').update(text).digest('hex')

interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree'
  readonly sha: string
  readonly size?: number
}

/** The entries of a folder (`''` or ending in `/`): files, links (their text says `link:` first) and folders, by id of their content. */
function entriesOf(files: Files, folder: string): readonly Entry[] {
  const below = Object.keys(files).filter((path) => path.startsWith(folder))
  const names = [...new Set(below.map((path) => path.slice(folder.length).split('/')[0] ?? ''))]
  return names.map((name): Entry => {
    const text = files[folder + name]
    if (text === undefined) return { path: name, mode: '040000', type: 'tree', sha: treeId(files, `${folder}${name}/`) }
    return { path: name, mode: isLink(text) ? '120000' : '100644', type: 'blob', sha: hash(text), size: text.length }
  })
}

const treeId = (files: Files, folder: string): string => hash(JSON.stringify(entriesOf(files, folder)))

const foldersOf = (files: Files): readonly string[] => [
  '',
  ...new Set(
    Object.keys(files).flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => `${parts.slice(0, index + 1).join('/')}/`),
    ),
  ),
]

function tree({ commits }: Repository, sha: string, recursive: boolean): unknown {
  for (const [id, { files }] of Object.entries(commits)) {
    const folder = id === sha ? '' : foldersOf(files).find((one) => treeId(files, one) === sha)
    if (folder === undefined) continue
    const all = foldersOf(files).flatMap((one) => entriesOf(files, one).map((entry) => ({ ...entry, path: one + entry.path })))
    return { sha, tree: recursive ? all : entriesOf(files, folder), truncated: false }
  }
  return undefined
}

function blob({ commits }: Repository, sha: string, accept: string): unknown {
  const text = Object.values(commits)
    .flatMap(({ files }) => Object.values(files))
    .find((one) => hash(one) === sha)
  if (text === undefined) return undefined
  return accept.includes('raw')
    ? new Raw(textOf(text))
    : { sha, encoding: 'base64', size: text.length, content: Buffer.from(text).toString('base64') }
}

function file({ commits }: Repository, path: string, commit: string | undefined, accept: string): unknown {
  const text = commits[commit ?? '']?.files[path]
  if (text === undefined) return undefined
  if (accept.includes('raw')) return new Raw(text)
  const content =
    text.length > JSON_CONTENT ? { encoding: 'none', content: '' } : { encoding: 'base64', content: Buffer.from(text).toString('base64') }
  return { type: 'file', path, size: text.length, sha: hash(text), ...content }
}
