/**
 * Runs `countersign/recheck`: finds the checks that are waiting, and runs them again. Throws a GateError if GitHub
 * cannot be asked.
 */
import { known } from '../domain/answer.ts'
import { GateError } from '../errors.ts'
import { createGitHub } from '../io/github/github.ts'
import { createGitHubWrites } from '../io/github/writes.ts'
import { type Environment, proxySettingsOf } from '../io/net/proxy.ts'
import { code } from '../report/markdown.ts'
import { plain } from '../report/terminal.ts'
import { toSeconds } from '../text/time.ts'
import { type Waiting, recheck } from './recheck.ts'
import { apiUrlOf, repositoryOf } from './repository.ts'
import type { Toolkit } from '../io/toolkit.ts'

const TIMEOUT_MS = 10_000
const DEADLINE_MS = 300_000

/** Whether every job whose time has come runs again. */
export async function runRecheck(toolkit: Toolkit, env: Environment): Promise<boolean> {
  const token = toolkit.input('github-token').trim()
  if (token === '') {
    throw new GateError('INPUT_INVALID', 'the input `github-token` is empty', {
      help: "Remove the input from the step: the default is the job's own token.",
    })
  }
  const { owner, name } = repositoryOf(env)
  const apiUrl = apiUrlOf(env)
  const github = createGitHub({
    apiUrl,
    token,
    timeoutMs: TIMEOUT_MS,
    signal: AbortSignal.timeout(DEADLINE_MS),
    proxy: proxySettingsOf(env),
  })
  const writes = createGitHubWrites({ apiUrl, token, timeoutMs: TIMEOUT_MS })
  const waiting = await recheck({
    now: toSeconds(new Date()),
    repository: `${owner}/${name}`,
    get: (path) => github.ask({ to: 'github', path }),
    // GitHub answers 201 without a body.
    post: async (path) => {
      const answer = await writes.send('POST', path, {})
      return answer.kind === 'known' ? known({}) : answer
    },
  })
  await tell(waiting, toolkit)
  return waiting.every(({ outcome }) => typeof outcome === 'string')
}

async function tell(waiting: readonly Waiting[], toolkit: Toolkit): Promise<void> {
  const again = waiting.filter(({ outcome }) => outcome === 'runs again').length
  await toolkit.output('rerun', String(again))
  await toolkit.output('waiting', String(waiting.filter(({ outcome }) => outcome === 'waits').length))
  if (waiting.length === 0) toolkit.log('No check is waiting for the age of a version or for a missing answer.')
  for (const { pullRequest, job, readyAt, outcome } of waiting)
    toolkit.log(`#${pullRequest} ${plain(job)}: ready at ${readyAt}, ${described(outcome)}`)
  for (const { pullRequest, job, outcome } of waiting) {
    if (typeof outcome === 'string') continue
    const message = `job "${plain(job)}" of pull request ${pullRequest} could not be run again: ${outcome.refused}\nhelp: Give the job \`actions: write\`.`
    await toolkit.annotate({ level: 'error', title: 'not run again', message, file: undefined, line: undefined })
  }
  if (waiting.length === 0) return
  const rows = waiting.map((one) => `| #${one.pullRequest} | ${code(one.job)} | ${code(one.readyAt)} | ${code(described(one.outcome))} |\n`)
  await toolkit.summarize(
    `## Checks that only age or a missing answer blocks\n\n| pull request | job | ready at | |\n|---|---|---|---|\n${rows.join('')}\n`,
  )
}

const described = (outcome: Waiting['outcome']): string => (typeof outcome === 'string' ? outcome : outcome.refused)
