/** The shipped program also runs on an older Node than the tests: on the Node that started npm, if that is older. */
import { afterAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { closeAll, environment, folderWith, installed, lockfile, openOutside, start, writeFiles } from '../helpers/cli.ts'

afterAll(closeAll)

const outer = process.env['npm_node_execpath'] ?? process.execPath
const majorOf = (node: string): number => Number(execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }))
const isOlder = majorOf(outer) < majorOf(process.execPath)
const onOlder = isOlder ? test : test.skip
const where = isOlder ? `on Node ${majorOf(outer)}` : '(skipped: npm was started by no older Node)'

const FOLDER = {
  'base/package-lock.json': lockfile(['lib@1.0.0', 'stolen@1.0.0', 'old@1.0.8']),
  'head/package-lock.json': lockfile(['lib@1.1.0', 'stolen@1.0.1', 'old@1.0.9']),
}
const FILES = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', 'head/package-lock.json']

onOlder.each(['json', 'text', 'markdown', 'sarif', 'html', 'github', 'csv'])(`check --format %s ${where}`, async (format) => {
  const { options } = await openOutside()
  const argv = [path.join(installed(), 'dist', 'cli.js'), 'check', ...FILES, ...options, '--format', format]
  const { status, out, err } = await start(outer, argv, { cwd: folderWith(FOLDER), env: environment({ GITHUB_TOKEN: 'ghs_abc' }) })
  expect([status, err.includes('INTERNAL')]).toEqual([1, false])
  expect(out).toContain('stolen')
})

onOlder(`audit, and a merge of two reports, ${where}`, async () => {
  const [program, { options }, folder] = [path.join(installed(), 'dist', 'cli.js'), await openOutside(), folderWith(FOLDER)]
  const run = (...argv: string[]) => start(outer, [program, ...argv], { cwd: folder, env: environment({ GITHUB_TOKEN: 'ghs_abc' }) })
  const audited = await run('audit', '--lockfile', 'base/package-lock.json', ...options, '--format', 'json')
  expect([audited.status, audited.err.includes('INTERNAL')]).toEqual([0, false])
  writeFiles(folder, { 'a.json': audited.out, 'b.json': audited.out })
  const merged = await run('report', 'merge', 'a.json', 'b.json', '--format', 'html')
  expect([merged.status, merged.err]).toEqual([0, ''])
  expect(merged.out).toContain('</html>')
})

onOlder(`init ${where}`, async () => {
  const [program, { options }] = [path.join(installed(), 'dist', 'cli.js'), await openOutside()]
  const folder = folderWith({ 'package-lock.json': lockfile(['lib@1.0.0']) })
  const { status, err } = await start(outer, [program, 'init', ...options], { cwd: folder, env: environment({ GITHUB_TOKEN: 'ghs_abc' }) })
  expect([status, err.includes('INTERNAL')]).toEqual([0, false])
})
