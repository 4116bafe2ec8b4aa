// What no program that verifies could do without: fetching the attestations over 64 connections, and the signatures themselves.
// `node scripts/bench/floor.mjs fetch|cryptography FOLDER REGISTRY COUNT`, of the first so many; cryptography prints its milliseconds of CPU.
import '../require-node24.mjs'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import path from 'node:path'

const CONNECTIONS = 64

async function fetchAll(urls) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const fetchOne = (url) =>
    new Promise((resolve, reject) =>
      get(url, { agent }, (response) => {
        const parts = []
        response.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts).toString()))
      }).on('error', reject),
    )
  const texts = await Promise.all(urls.map(fetchOne))
  agent.destroy()
  return texts
}

const [what, folder, registry, count] = process.argv.slice(2)
const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
const specs = json('specs.json').slice(0, Number(count))
const texts = await fetchAll(specs.map((spec) => `${registry}/-/npm/v1/attestations/${spec}`))
if (what === 'cryptography') {
  const { signatureChecks, stockVerifier } = await import('./verify.mjs')
  const verify = stockVerifier({ trustedRoot: json('trusted_root.json'), registryKeys: json('keys.json') })
  const repeat = signatureChecks(() => texts.forEach((text) => verify({ text })))
  const before = process.cpuUsage()
  repeat()
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ signaturesMs: (user + system) / 1000 }))
}
