/** Runs the whole line over two trees that pin actions. Described repositories give GitHub's answers. Nothing more is asked. */
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { run } from '../../src/line/run.ts'
import type { RunOptions } from '../../src/line/run-options.ts'
import type { Snapshot, World } from '../../src/world.ts'
import { type ActionRepositories, answerAction } from './action-repositories.ts'
import { worldThatAnswers } from './asked.ts'
import { type Tree, sidesOf } from './sides.ts'

export const NOW = '2026-11-22T10:00:00Z'
export const POLICY = '.github/countersign.yml'
export const CI = '.github/workflows/ci.yml'
export const LOCK = '.github/workflows/actions.lock'

export interface Pinned {
  readonly base: Tree
  readonly head: Tree
  readonly repositories: ActionRepositories
  /** Paths that get no answer. */
  readonly outage?: RegExp
  readonly now?: string
}

/** The questions to GitHub are added to `asked`. */
export function pinnedWorld({ base, head, repositories, outage, now = NOW }: Pinned, asked: string[] = []): World {
  const answer = (path: string): Answer<unknown> => {
    asked.push(path)
    if (outage?.test(path) === true) return unavailable('server-error', `GET ${path}: HTTP 500`)
    const json = answerAction(repositories, path)
    return json === undefined ? absent : known(json)
  }
  const sides = sidesOf(base, head)
  return {
    ...worldThatAnswers((question) => (question.to === 'github' ? answer(question.path) : absent)),
    ...sides,
    now,
    trusted: { ...sides.base, commit: undefined },
    registries: () => Promise.resolve({ default: 'https://registry.npmjs.org', scoped: new Map() }),
  }
}

const OPTIONS: RunOptions = { mode: 'enforce', policyFile: { path: POLICY, named: false }, lockfiles: [] }

export const judgePins = (pinned: Pinned, options: Partial<RunOptions> = {}, asked: string[] = []): Promise<Report> =>
  run(pinnedWorld(pinned, asked), { ...OPTIONS, ...options })

/** Everything that one tree pins, as an audit does. */
export const auditPins = (tree: Tree, repositories: ActionRepositories, more: Partial<RunOptions> = {}): Promise<Report> => {
  const nothing: Snapshot = {
    commit: undefined,
    isNothing: true,
    read: () => Promise.resolve(undefined),
    lockfiles: () => Promise.resolve([]),
  }
  return run(
    { ...pinnedWorld({ base: tree, head: tree, repositories }), base: nothing, changed: () => Promise.resolve(undefined) },
    { ...OPTIONS, ...more },
  )
}

/** `error:pin-impostor warning:tag-contradicts-commit`, sorted. */
export const rulesOf = ({ findings }: Pick<Verdict, 'findings'>): readonly string[] =>
  findings.map(({ level, rule }) => `${level}:${rule}`).sort()

/** The steps of a job, one of each line given. */
export const workflow = (...steps: readonly string[]): string =>
  `name: ci\non: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
