/**
 * A year later, the kept files alone must answer: why was it authorized, who approved it, on what evidence? On the day of an attack: who locks it?
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import {
  type Ended,
  type Outside,
  closeAll,
  countersign,
  environment,
  folderWith,
  lockfile,
  openOutside,
  repositoryWith,
} from '../helpers/cli.ts'

const LOCK = 'package-lock.json'
const [, integrity = ''] = /"integrity": "(sha512-[^"]+)"/.exec(lockfile(['stolen@1.0.1'])) ?? []
const POLICY = `version: 1
exemptions:
  - package: stolen
    version: 1.0.1
    integrity: ${integrity}
    rules: [attestation-lost, trusted-publisher-lost]
    reason: published by hand while their CI was down, confirmed in octo/stolen#17
    approvedBy: octocat
    expires: 2026-12-31
`

let outside: Outside
let kept: string
const away = (...args: readonly string[]): Promise<Ended> => countersign(args, kept)
beforeAll(async () => {
  outside = await openOutside()
  kept = folderWith()
  const app = repositoryWith([
    { branch: 'main', files: { '.github/countersign.yml': POLICY, [LOCK]: lockfile(['lib@1.0.0', 'stolen@1.0.0']) } },
    { branch: 'bump', from: 'main', files: { [LOCK]: lockfile(['lib@1.1.0', 'stolen@1.0.1']) } },
  ])
  const web = folderWith({ [LOCK]: lockfile(['lib@1.1.0']) })
  const within = (repository: string) => ({
    version: '1.2.3',
    env: {
      ...environment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: repository,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_RUN_ID: '424242',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
    },
  })
  const to = (name: string) => [
    '--format',
    'json',
    '--record',
    path.join(kept, name),
    '--output',
    path.join(kept, `${name}.json`),
    ...outside.options,
  ]
  expect((await countersign(['check', '--base', 'main', '--head', 'bump', ...to('check')], app, within('acme/app'))).status).toBe(0)
  expect((await countersign(['audit', ...to('app')], app, within('acme/app'))).status).toBe(0)
  expect((await countersign(['audit', ...to('web')], web, within('acme/web'))).status).toBe(0)
})
afterAll(closeAll)

describe('explain, of what was recorded', () => {
  test('the pull request, what was lifted, why, who approved it, until when, and on what evidence', async () => {
    const { out, status } = await away('explain', 'stolen@1.0.1', '--replay', 'check')
    expect(status).toBe(0)
    const { recording } = JSON.parse(fs.readFileSync(path.join(kept, 'check.json'), 'utf8')) as { recording: string }
    for (const part of [
      'of acme/app pull request #7, run 424242',
      `recording ${recording}`,
      'by .github/countersign.yml at ',
      'lifted attestation-lost: stolen@1.0.1 has no attestation, but stolen@1.0.0 had',
      'reason: published by hand while their CI was down, confirmed in octo/stolen#17',
      'approved by: octocat',
      'until: 2026-12-31',
      'registry account: mallory (claimed by the registry)',
      'stolen@1.0.0 (release-line, from the lockfile): attestations verified',
    ])
      expect(out.replace(/\s+/g, ' ')).toContain(part)
  })
  test.each([
    ['another version', 'stolen@9.9.9', /holds nothing of stolen@9\.9\.9/, /It judged stolen@1\.0\.1/],
    ['another package', 'stolne@1.0.1', /holds nothing of stolne@1\.0\.1/, /another recording/],
  ])('%s is no outage: the recording holds nothing of it', async (_what, spec, message, help) => {
    const { status, err } = await away('explain', spec, '--replay', 'check')
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) })
    expect(err).toMatch(help)
  })
})

describe('report merge --package', () => {
  const files = ['check.json', 'app.json', 'web.json']
  const merge = (spec: string, ...more: readonly string[]): Promise<Ended> => away('report', 'merge', ...files, '--package', spec, ...more)
  const rowsOf = (out: string): readonly string[] =>
    out
      .slice(0, out.indexOf('\n## ', 5))
      .split('\n')
      .filter((line) => line.startsWith('| `'))

  test('names every repository and line first', async () => {
    const { out } = await merge('lib@1.1.0')
    expect(out).toMatch(/^## `lib@1\.1\.0` is in 2 of 2 repositories\n/)
    expect(rowsOf(out).map((row) => /^\| `(\S+)` \| (\S+) \|/.exec(row)?.slice(1))).toEqual([
      ['acme/app', expect.stringMatching(/package-lock\.json`?:\d+/)],
      ['acme/web', expect.stringMatching(/package-lock\.json`?:\d+/)],
    ])
    expect((await merge('lib@1.1.0', '--format', 'html')).out).toMatch(
      /<h1>lib@1\.1\.0 is in 2 of 2 repositories<\/h1>[^]*<h2 id="asked-title">/,
    )
    expect(JSON.parse((await merge('lib@1.1.0', '--format', 'json')).out)).toMatchObject({
      package: 'lib@1.1.0',
      changes: [{ name: 'lib' }, { name: 'lib' }],
    })
  })
  test('of one repository it does not say repositories', async () => {
    const { out } = await away('report', 'merge', 'web.json', '--package', 'lib@1.1.0')
    expect(out).toMatch(/^## `lib@1\.1\.0` is in 1 of 1 repository\n/)
    expect(out).toMatch(/undetermined, in 1 repository\n/)
  })
  test.each(['stolne', 'lib@9.9.9'])('says plainly that no report has %s', async (spec) => {
    const { out } = await merge(spec)
    expect(out).toMatch(/^## `?\S+ is in 0 of 2 repositories\n\nNo report has it\./)
    expect((await merge(spec, '--format', 'html')).out).toContain('No report has it.')
  })
  test('lists an exemption once, for any number of reports and findings', async () => {
    const { out } = await merge('stolen')
    const table = out.slice(out.indexOf('### Exemptions'))
    expect(table.split('\n').filter((line) => line.includes('octocat'))).toHaveLength(1)
  })
})
