/** What the bundle loads on demand works there too: npm's configuration, its credentials, its proxies, Yarn's zip library. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { builtFolder } from '../helpers/built.ts'
import { HONEST, pack } from '../helpers/tarball.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'

let dir: string
let server: Loopback
beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-bundled-'))
  server = await loopback((_request, response) => sendJson(response, 404, { error: 'Not found' }))
  const locked = { version: '1.3.0', resolved: `${server.url}/left-pad/-/left-pad-1.3.0.tgz`, integrity: `sha512-${'A'.repeat(86)}==` }
  const lockfile = { name: 'a', lockfileVersion: 3, packages: { '': { name: 'a' }, 'node_modules/left-pad': locked } }
  fs.writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify(lockfile))
  fs.writeFileSync(path.join(dir, '.npmrc'), `registry=http://npm.example\n//npm.example/:_authToken=\${NPM_TOKEN}\nproxy=${server.url}\n`)
}, 60_000)
afterAll(async () => {
  await server.close()
  fs.rmSync(dir, { recursive: true, force: true })
})

test('a registry of .npmrc is asked with its token, through its proxy', async () => {
  // As it is installed: package.json beside dist/.
  fs.cpSync(builtFolder(), path.join(dir, 'app', 'dist'), { recursive: true })
  fs.copyFileSync('package.json', path.join(dir, 'app', 'package.json'))
  const args = [path.join(dir, 'app/dist/cli.js'), 'audit', '--format', 'json', '--trusted-root', 'embedded', '--github-api', server.url]
  const env = { PATH: process.env['PATH'], HOME: dir, NPM_TOKEN: 'npm_abc', PREFIX: '/nowhere' }
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: dir, env }, (_error, stdout, stderr) => resolve(stdout + stderr))
  })
  expect(JSON.parse(out)).toMatchObject({ conclusion: 'fail', changes: [{ name: 'left-pad' }] })
  // Nothing is attested there, so it is asked too whether it passes attestations on.
  expect(server.asked.map((one) => `${one.url} ${one.headers.authorization}`).sort()).toEqual([
    'http://npm.example/-/npm/v1/attestations/@sigstore%2fcore@2.0.0 Bearer npm_abc',
    'http://npm.example/-/npm/v1/attestations/left-pad@1.3.0 Bearer npm_abc',
    'http://npm.example/@sigstore%2fcore Bearer npm_abc',
    'http://npm.example/left-pad Bearer npm_abc',
  ])
}, 120_000)

test('the archive that Yarn makes of a tarball', () => {
  const tarball = path.join(dir, 'lib.tgz')
  fs.writeFileSync(tarball, pack(...HONEST))
  const chunks = path.join(builtFolder(), 'chunks')
  const chunk = fs.readdirSync(chunks).find((name) => name.startsWith('yarn-archive-')) ?? 'none'
  // Written by Yarn 4.18.1.
  const checksum =
    '10c0/d9ca0f02cad72edd5d56071673ab34516b74e8223b93ce3fe8b92aa889764e4df90b15c4a93d84dcdbaab2d14dc6776ce2662b5c5da8a3e610b6be92c8963e0b'
  const code = `const {isArchiveOf}=await import(process.argv[1]);console.log(await isArchiveOf(require('fs').readFileSync(process.argv[2]),'lib',process.argv[3]))`
  const args = ['-e', `(async()=>{${code}})()`, path.join(chunks, chunk), tarball, checksum]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('true\n')
}, 120_000)
