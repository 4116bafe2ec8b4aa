/** Two thousand versions, verified in a process of their own: how much memory it takes at most. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { builtFolder } from '../helpers/built.ts'

/** Resident, in megabytes. A program without one answer has 80. */
const AT_MOST = 300

test('an audit of 2,000 attested versions stays below 300 MB', async () => {
  const env = { ...process.env, BENCH_CLI: path.join(builtFolder(), 'cli.js') }
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench/index.mjs', 'audit'], { env })
  expect(stdout).toContain('attestations 2000, metadata 2000')
  const [, megabytes] = /2000 versions, audit .* (\d+) MB\n/.exec(stdout) ?? []
  expect(Number(megabytes)).toBeGreaterThan(80)
  expect(Number(megabytes)).toBeLessThan(AT_MOST)
}, 300_000)
