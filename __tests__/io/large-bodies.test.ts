/** How much memory the metadata of many packages takes at the same time, tens of megabytes each. It runs in a separate process. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { loopback } from '../helpers/loopback.ts'

const [PACKAGES, MEGABYTES] = [32, 24]
/** Text that hardly compresses and much that does, so that what is sent is small, and what it becomes is not. */
const noise = Array.from({ length: 6000 }, (_, index) => createHash('sha512').update(String(index)).digest('base64')).join('')
const document = gzipSync(`{"noise":"${noise}","readme":"${'x'.repeat(MEGABYTES * 2 ** 20)}"}`, { level: 1 })

const PROGRAM = `
  import { createRegistry } from './src/io/npm/registry.ts'
  const proxy = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
  const registries = { default: process.argv[1], scoped: new Map() }
  const config = { registries, proxy, credentials: () => Promise.resolve({ authorization: undefined, tls: {} }) }
  const ask = createRegistry({ config, timeoutMs: 60_000, signal: new AbortController().signal })
  const questions = Array.from({ length: ${PACKAGES} }, (_, index) => ({ to: 'registry', registry: 'public', path: '/p' + index, accept: 'document' }))
  
  const kinds = await Promise.all(questions.map(async (question) => (await ask(question)).kind))
  console.log(JSON.stringify({ known: kinds.filter((kind) => kind === 'known').length, megabytes: process.resourceUsage().maxRSS / 1024 }))
  process.exit(0)
`

test(`${PACKAGES} documents of ${MEGABYTES} MB are read in turn`, async () => {
  expect(document.length).toBeGreaterThan(256 * 1024)
  const server = await loopback((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': document.length })
      .end(document),
  )
  const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', PROGRAM, server.url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  await server.close()
  const { known, megabytes } = JSON.parse(stdout) as { known: number; megabytes: number }
  expect(known).toBe(PACKAGES)
  // All of them at once, as bytes and as text, would be three times this.
  expect(megabytes).toBeLessThan(PACKAGES * MEGABYTES * 0.7)
})
