/** Answers as the story's GitHub, as JSON. `undefined` is a 404. */
import { type Story, splitSpec } from './story.ts'
import { type TagStory, answerSource, refOf, tagsOf } from './source.ts'
import { type FullVersion, later, runOf, sha1 } from './versions.ts'

export function answerGitHub(story: Story, all: readonly FullVersion[], path: string): unknown {
  const [where = '', query = ''] = path.split('?')
  if (where === '/advisories') return advisories(story, new URLSearchParams(query).get('affects') ?? '')
  const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(where) ?? []
  const asked = `${owner ?? ''}/${name ?? ''}`.toLowerCase()
  const current = Object.entries(story.renamed ?? {})
    .find(([old]) => old.toLowerCase() === asked)?.[1]
    .toLowerCase()
  const versions = all.filter((v) => v.id.provider === 'github' && [asked, current].includes(v.id.repository.toLowerCase()))
  const [first] = versions
  return first === undefined ? undefined : answerRepository(versions, first, decodeURIComponent(rest), new URLSearchParams(query))
}

function answerRepository(versions: readonly FullVersion[], first: FullVersion, rest: string, query: URLSearchParams): unknown {
  if (rest === '') return { ...repository(first), default_branch: first.defaultBranch }
  const run = /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+)(\/jobs)?|(\/approvals))$/.exec(rest)
  if (run !== null) return answerRun(versions, run)
  const compare = /^\/compare\/(.+)\.\.\.([0-9a-f]{40})$/.exec(rest)
  if (compare !== null) return comparison(versions, compare[1] ?? '', compare[2] ?? '')
  const shown = answerSource(versions, rest, query)
  if (shown !== undefined) return shown
  if (rest.startsWith('/git/')) return gitObject(versions, rest)
  const commit = /^\/commits\/([0-9a-f]{40})(\/pulls)?$/.exec(rest)
  const found = versions.find((v) => v.id.commit === commit?.[1])
  if (found === undefined) return undefined
  return found.pullRequest === null ? [] : [{ number: found.pullRequest ?? 7, merged_at: later(found.at, -600) }]
}

const HEADS = 'refs/heads/'

const repository = (v: FullVersion) => ({ id: Number(v.id.repositoryId), full_name: v.id.repository, owner: { id: Number(v.id.ownerId) } })

function answerRun(versions: readonly FullVersion[], [, id, attempt, jobs, approvals]: RegExpExecArray): unknown {
  const v = versions.find((one) => one.runId === id && (approvals !== undefined || one.attempt === attempt))
  if (v === undefined || v.run === null) return undefined
  const run = runOf(v)
  if (approvals !== undefined) return run.approvers.map((login) => ({ state: 'approved', user: { login } }))
  if (jobs !== undefined) return jobList(v)
  return {
    id: Number(id),
    run_attempt: Number(attempt),
    status: run.status,
    conclusion: run.status === 'completed' ? run.conclusion : null,
    event: run.event,
    head_sha: run.headSha,
    head_branch: v.id.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    path: run.path,
    run_started_at: run.startedAt,
    updated_at: run.endedAt,
    actor: { login: run.actor },
    triggering_actor: { login: run.triggeringActor },
    repository: { ...repository(v), id: run.repositoryId },
    head_repository: { ...repository(v), id: run.repositoryId },
  }
}

function jobList(v: FullVersion): unknown {
  const run = runOf(v)
  const done = { status: 'completed', started_at: run.startedAt, completed_at: run.endedAt }
  const steps = [
    { name: 'Test', conclusion: run.conclusion, ...done },
    { name: 'Publish', conclusion: run.publishStep, ...done },
  ]
  return { total_count: 1, jobs: [{ name: 'release', conclusion: run.conclusion, ...done, steps }] }
}

function comparison(versions: readonly FullVersion[], base: string, commit: string): unknown {
  const branch = base.startsWith(HEADS) ? base.slice(HEADS.length) : undefined
  const tagged = tagsOf(versions).find(({ name }) => name === base)
  // As git reads a bare name: a tag's before a branch's.
  if (branch === undefined && tagged !== undefined) return { status: tagged.commit === commit ? 'identical' : 'diverged' }
  const v = versions.find((one) => one.id.commit === commit)
  if (v === undefined || v.commit === 'orphan') return undefined
  const own = v.id.ref.startsWith('refs/heads/') ? [v.id.ref.slice('refs/heads/'.length)] : []
  const holding = v.commit === 'diverged' ? [] : (v.commit ?? [...own, v.defaultBranch])
  return { status: holding.includes(branch ?? base) ? 'behind' : 'diverged' }
}

function gitObject(versions: readonly FullVersion[], rest: string): unknown {
  const untold = versions.filter((v) => v.source === undefined && v.tag !== null)
  const tags: readonly TagStory[] = [
    ...tagsOf(versions.filter((v) => v.source !== undefined)),
    ...untold.map((v) => ({ name: v.tag?.name ?? defaultTag(v), commit: v.tag?.commit ?? v.id.commit, taggedAt: v.tag?.taggedAt })),
  ]
  const byName = /^\/git\/ref\/tags\/(.+)$/.exec(rest)?.[1]
  const bySha = /^\/git\/tags\/([0-9a-f]{40})$/.exec(rest)?.[1]
  const found = tags.find(({ name }) => name === byName || sha1(`tag ${name}`) === bySha)
  if (found === undefined) return undefined
  return bySha === undefined ? refOf(found) : { tagger: { date: found.taggedAt }, object: { type: 'commit', sha: found.commit } }
}

const defaultTag = (v: FullVersion): string => (v.id.ref.startsWith('refs/tags/') ? v.id.ref.slice('refs/tags/'.length) : `v${v.version}`)

function advisories(story: Story, affects: string): unknown {
  const [name, version] = splitSpec(affects)
  const versions = Object.keys(story.packages[name]?.versions ?? {})
  const told = story.advisories?.[affects] ?? []
  const list = typeof told === 'string' ? [{ id: told, patched: [versions[versions.indexOf(version) + 1] ?? null] }] : told
  return list.map(({ id, patched }) => ({
    ghsa_id: id,
    type: 'reviewed',
    withdrawn_at: null,
    vulnerabilities: patched.map((first_patched_version) => ({ package: { ecosystem: 'npm', name }, first_patched_version })),
  }))
}
