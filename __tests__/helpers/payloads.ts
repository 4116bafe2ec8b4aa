/** Webhook payloads as GitHub sends them, of the fields that a reader might be tempted to use. */

interface Person {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const DEPENDABOT: Person = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' }
export const RENOVATE: Person = { login: 'renovate[bot]', id: 29139614, type: 'Bot' }
export const MONA: Person = { login: 'monalisa', id: 2, type: 'User' }
export const STRANGER: Person = { login: 'stranger', id: 666, type: 'User' }

const REPOSITORY = {
  id: 1296269,
  node_id: 'R_kgDOABCD',
  name: 'app',
  full_name: 'acme/app',
  private: false,
  owner: { login: 'acme', id: 9919, type: 'Organization' },
  fork: false,
  default_branch: 'main',
  visibility: 'public',
}

interface PullRequest {
  readonly base: string
  readonly head: string
  readonly author?: Person
  readonly branch?: string
  readonly title?: string
  readonly body?: string
  readonly action?: string
  readonly fork?: boolean
  readonly baseBranch?: string
}

export function pullRequest(told: PullRequest): unknown {
  const {
    base,
    head,
    author = MONA,
    branch = 'feature',
    title = 'Update',
    body = '',
    action = 'opened',
    fork = false,
    baseBranch = 'main',
  } = told
  const headRepository = fork ? { ...REPOSITORY, id: 777, full_name: 'stranger/app', owner: { ...STRANGER }, fork: true } : REPOSITORY
  return {
    action,
    number: 7,
    pull_request: {
      id: 279147437,
      number: 7,
      state: 'open',
      locked: false,
      draft: false,
      title,
      body,
      user: author,
      created_at: '2026-11-20T10:00:00Z',
      updated_at: '2026-11-22T09:00:00Z',
      merge_commit_sha: 'e5bd3914e2e596debea16f433f57875b5b90bcd6',
      labels: [{ name: 'dependencies' }, { name: 'javascript' }],
      head: { label: `${headRepository.owner.login}:${branch}`, ref: branch, sha: head, user: headRepository.owner, repo: headRepository },
      base: { label: `acme:${baseBranch}`, ref: baseBranch, sha: base, user: REPOSITORY.owner, repo: REPOSITORY },
      author_association: fork ? 'FIRST_TIME_CONTRIBUTOR' : 'CONTRIBUTOR',
      commits: 1,
      changed_files: 2,
    },
    repository: REPOSITORY,
    organization: { login: 'acme', id: 9919 },
    sender: author,
  }
}

/** One package, as Dependabot titles it. */
export const dependabotSingle = (sides: { base: string; head: string }): unknown =>
  pullRequest({
    ...sides,
    author: DEPENDABOT,
    branch: 'dependabot/npm_and_yarn/lib-1.1.0',
    title: 'Bump lib from 1.0.0 to 1.1.0',
    body: 'Bumps [lib](https://github.com/octo/lib) from 1.0.0 to 1.1.0.\n\n[//]: # (dependabot-automerge-start)\n[//]: # (dependabot-automerge-end)\n',
  })

export const dependabotGrouped = (sides: { base: string; head: string }): unknown =>
  pullRequest({
    ...sides,
    author: DEPENDABOT,
    branch: 'dependabot/npm_and_yarn/minor-and-patch-3f1d2a4b5c',
    title: 'Bump the minor-and-patch group across 1 directory with 3 updates',
    action: 'synchronize',
  })

export const renovate = (sides: { base: string; head: string }): unknown =>
  pullRequest({ ...sides, author: RENOVATE, branch: 'renovate/lib-1.x', title: 'chore(deps): update dependency lib to v1.1.0' })

export const lockFileMaintenance = (sides: { base: string; head: string }): unknown =>
  pullRequest({ ...sides, author: RENOVATE, branch: 'renovate/lock-file-maintenance', title: 'chore(deps): lock file maintenance' })

export const fromFork = (sides: { base: string; head: string }): unknown =>
  pullRequest({ ...sides, author: STRANGER, fork: true, branch: 'patch-1' })

export function mergeGroup({ base, head }: { base: string; head: string }): unknown {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-73d29a1bd6c0ca35ddc3bb9d3f5b96f0ad94c6b7',
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_commit: {
        id: head,
        tree_id: 'a'.repeat(40),
        message: 'Merge pull request #7 from acme/feature',
        timestamp: '2026-11-22T09:00:00Z',
      },
    },
    repository: REPOSITORY,
    sender: { login: 'github-merge-queue[bot]', id: 118344674, type: 'Bot' },
  }
}

interface Push {
  readonly before: string
  readonly after: string
  readonly ref?: string
  readonly forced?: boolean
}

export function push({ before, after, ref = 'refs/heads/main', forced = false }: Push): unknown {
  return {
    ref,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: /^0+$/.test(after),
    forced,
    base_ref: null,
    compare: 'https://github.com/acme/app/compare/x...y',
    commits: [
      {
        id: after,
        message: 'Update',
        distinct: true,
        author: { name: 'Mona', email: 'mona@example.test' },
        added: [],
        removed: [],
        modified: ['a'],
      },
    ],
    head_commit: { id: after },
    pusher: { name: 'monalisa', email: 'mona@example.test' },
    repository: { ...REPOSITORY, master_branch: 'main' },
    sender: MONA,
  }
}

export const schedule = (): unknown => ({ schedule: '17 4 * * 1', repository: REPOSITORY, workflow: '.github/workflows/audit.yml' })
export const dispatch = (inputs: Readonly<Record<string, string>> | null = null): unknown => ({
  inputs,
  ref: 'refs/heads/main',
  repository: REPOSITORY,
  sender: MONA,
  workflow: '.github/workflows/countersign.yml',
})
