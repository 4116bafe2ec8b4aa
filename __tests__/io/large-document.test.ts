/** Large packuments read in processes of their own: how much memory they take, and how much they keep. */
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { loopback } from '../helpers/loopback.ts'
import { packumentText } from '../helpers/packument.ts'

const MEBIBYTE = 2 ** 20
const SIZE = 40
/** In mebibytes. The body is held once, as bytes. As text and as a value it would take four times as much. */
const [WHILE_READ, KEPT] = [SIZE + 70, 16]

const PROGRAM = `
  import fs from 'node:fs'
  import { askClaims } from './src/gather/publication.ts'
  import { createRegistry } from './src/io/npm/registry.ts'
  const proxy = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
  const registries = { default: process.argv[1], scoped: new Map() }
  const config = { registries, proxy, credentials: () => Promise.resolve({ authorization: undefined, tls: {} }) }
  const ask = createRegistry({ config, timeoutMs: 60_000, signal: new AbortController().signal })
  const read = async (name) => (await askClaims({ ask }, 'public ' + name)).value
  const used = () => { gc(); gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers }
  await read('small')
  const [before, resident] = [used(), process.memoryUsage.rss()]
  const claims = await read('framework')
  const peak = Number(/VmHWM: *(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8').replaceAll('\\t', ' '))[1]) * 1024
  await new Promise((resolve) => setTimeout(resolve, 100))
  console.log(JSON.stringify({ versions: claims.versions.size, rise: peak - resident, kept: used() - before }))
  process.exit(0)
`

/** The most memory of a process. `maxRSS` counts that of the process before too, which started it. */
const measured = fs.existsSync('/proc/self/status') ? test : test.skip

measured(
  `a packument of ${SIZE} MB takes its own size and little more`,
  async () => {
    const text = packumentText(SIZE * MEBIBYTE)
    expect(text.length).toBeGreaterThan(SIZE * MEBIBYTE)
    const [large, small] = [gzipSync(text, { level: 1 }), gzipSync(packumentText(1000).replaceAll('framework', 'small'))]
    const server = await loopback((request, response) => {
      const body = request.url === '/small' ? small : large
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': body.length }).end(body)
    })
    const args = ['--expose-gc', '--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', PROGRAM, server.url]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    await server.close()
    const { versions, rise, kept } = JSON.parse(stdout) as { versions: number; rise: number; kept: number }
    expect(versions).toBeGreaterThan(8000)
    expect(rise / MEBIBYTE).toBeLessThan(WHILE_READ)
    expect(kept / MEBIBYTE).toBeLessThan(KEPT)
  },
  120_000,
)

const HOSTILE = `
  import { readJsonParts } from './src/io/net/json-parts.ts'
  import { PACKUMENT_PARTS } from './src/ecosystems/npm/registry/packument.ts'
  const text = '{"name":"p","versions":{"1":{' + '"":1,'.repeat(2_000_000) + '"name":"p"}}}'
  console.log(JSON.stringify(readJsonParts(Buffer.from(text), PACKUMENT_PARTS)))
`

test('a version with two million members needs no memory for each', async () => {
  const args = ['--max-old-space-size=96', '--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', HOSTILE]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toEqual({ kind: 'json', value: { name: 'p', versions: { 1: { name: 'p' } } } })
}, 60_000)
