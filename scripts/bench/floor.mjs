// What no program that verifies could do without: fetching the attestations over 64 connections, and the signatures themselves.
// `node scripts/bench/floor.mjs fetch|cryptography FOLDER REGISTRY`; cryptography prints its milliseconds of CPU.
import '../require-node24.mjs'
import crypto from 'node:crypto'
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

/**
 * CPU milliseconds of the signature checks that `work` asks of OpenSSL, alone: they are written down as the stock library makes them, keys
 * decoded, and made again. Everything else that verification does is left out.
 */
function cryptographyOnly(work) {
  const checks = []
  const { verify } = crypto
  crypto.verify = (algorithm, data, key, signature) => {
    checks.push([algorithm, Buffer.from(data), key, signature])
    return verify(algorithm, data, key, signature)
  }
  try {
    work()
  } finally {
    crypto.verify = verify
  }
  if (checks.length === 0) throw new Error('the library no longer verifies through crypto.verify')
  const before = process.cpuUsage()
  for (const [algorithm, data, key, signature] of checks) verify(algorithm, data, key, signature)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const [what, folder, registry] = process.argv.slice(2)
const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
const texts = await fetchAll(json('specs.json').map((spec) => `${registry}/-/npm/v1/attestations/${spec}`))
if (what === 'cryptography') {
  const { stockVerifier } = await import('./verify.mjs')
  const verify = stockVerifier({ trustedRoot: json('trusted_root.json'), registryKeys: json('keys.json') })
  console.log(JSON.stringify({ signaturesMs: cryptographyOnly(() => texts.forEach((text) => verify({ text }))) }))
}
