/** The command that the README shows first, run as it says: the built program, and the recording that comes with it. */
import { expect, test } from '@jest/globals'
import path from 'node:path'
import { installed, start } from '../helpers/cli.ts'

test('`node dist/cli.js demo` replays its recording: ten bumps pass, two are blocked', async () => {
  const { status, out, err } = await start(process.execPath, [path.join(installed(), 'dist', 'cli.js'), 'demo', '--format', 'json'])
  expect([status, err]).toEqual([0, ''])
  const report = JSON.parse(out) as { readonly counts: unknown }
  expect(report.counts).toMatchObject({ authorized: 10, unauthorized: 2, undetermined: 0 })
})
