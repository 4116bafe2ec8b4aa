import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/io/github/github.ts'
import { run } from '../../src/line/run.ts'
import type { World } from '../../src/world.ts'
import { answerGraphQL, publishedSchema } from '../helpers/graphql.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'
import { answerGitHub } from '../helpers/world/github.ts'
import { fakeWorld, sha1 } from '../helpers/world/index.ts'
import { PACKAGES, REPOSITORIES, groupedStory } from '../helpers/world/grouped.ts'
import { fullVersions } from '../helpers/world/versions.ts'

const story = groupedStory

const asked: string[] = []
const server: { at?: Loopback } = {}
beforeAll(async () => {
  publishedSchema()
  const versions = fullVersions(story)
  const rest = (path: string): unknown => {
    const branch = /^(\/repos\/[^/]+\/[^/]+)\/git\/ref\/heads\/main$/.exec(path)
    if (branch !== null) return { ref: 'refs/heads/main', object: { type: 'commit', sha: sha1('main') } }
    return answerGitHub(story, versions, path)
  }
  server.at = await loopback((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const answer = rest(request.url ?? '')
    if (request.method === 'GET') return sendJson(response, answer === undefined ? 404 : 200, answer ?? { message: 'Not Found' })
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => sendJson(response, 200, answerGraphQL(rest, JSON.parse(text))))
  })
})
afterAll(() => server.at?.close())

/** The whole gate; only GitHub is asked over the network. */
function worldWith(token: string | undefined): World {
  const fake = fakeWorld(story)
  const proxy = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
  const signal = new AbortController().signal
  const github = createGitHub({ apiUrl: server.at?.url ?? '', token, timeoutMs: 20_000, signal, proxy, isBusy: () => false })
  return { ...fake, ask: (question) => (question.to === 'github' ? github.ask(question) : fake.ask(question)) }
}
const options = { mode: 'enforce', lockfiles: [], policyFile: { path: '.github/countersign.yml', named: false } } as const

describe(`${PACKAGES} attested packages from ${REPOSITORIES} repositories`, () => {
  test('take at most 1.3 questions to GitHub each, and reach the verdicts that REST alone reaches', async () => {
    asked.length = 0
    const byQueries = await run(worldWith('ghs_x'), options)
    const withQueries = asked.splice(0)
    const byRest = await run(worldWith(undefined), options)
    expect(byQueries).toEqual(byRest)
    expect(byQueries.conclusion).toBe('pass')
    expect(withQueries.length / PACKAGES).toBeLessThanOrEqual(1.3)
    expect(withQueries.filter((one) => one.startsWith('POST')).length).toBeLessThanOrEqual(10)
    const runs = withQueries.filter((one) => one.includes('/actions/runs/'))
    expect(runs.length).toBe(2 * REPOSITORIES)
    expect(new Set(withQueries.filter((one) => !one.startsWith('POST'))).size).toBe(
      withQueries.filter((one) => !one.startsWith('POST')).length,
    )
  })
})

describe('nothing is asked that no rule reads', () => {
  const publisher =
    '    repository: octo/widget-1\n    workflow: .github/workflows/release.yml\n    refs: [refs/heads/main]\n    triggers: [push]\n'
  const named = (more: string): string => `version: 1\npublishers:\n  octo:\n${publisher}${more}packages: { package-1: octo }\n`
  const asks = async (policy: string, pattern: RegExp): Promise<boolean> => {
    const packages = { 'package-1': story.packages['package-1'] ?? { versions: {} } }
    const world = fakeWorld({ now: story.now, packages, base: ['package-1@1.0.0'], head: ['package-1@1.1.0'], policy })
    expect((await run(world, options)).counts.authorized).toBe(1)
    return world.asked.some((one) => pattern.test(one))
  }
  test.each<readonly [string, RegExp, string, string]>([
    ['of runs', /actions.runs/, 'version: 1\nsettings: { run: off }\n', 'version: 1\n'],
    ['of approvals', /approvals/, named(''), named('    maintainers: { github: [octocat] }\n')],
    ['of reviews', /pulls/, 'version: 1\n', 'version: 1\nrules: { commit-unreviewed: warning }\n'],
    ['of the version before', /attestations.*1[.]0[.]0/, named(''), 'version: 1\n'],
  ])('%s', async (_what, pattern, without, withRule) => {
    expect([await asks(without, pattern), await asks(withRule, pattern)]).toEqual([false, true])
  })
})
