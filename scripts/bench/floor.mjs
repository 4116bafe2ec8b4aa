// What no program that verifies could do without: fetching the attestations over 64 connections, and the signatures themselves.
import crypto from 'node:crypto'
import { Agent, get } from 'node:http'

const CONNECTIONS = 64

/** Wall milliseconds of fetching these and throwing them away. */
export async function fetchOnly(urls) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const fetchOne = (url) =>
    new Promise((resolve, reject) => get(url, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject))
  const started = performance.now()
  await Promise.all(urls.map(fetchOne))
  const took = performance.now() - started
  agent.destroy()
  return took
}

/**
 * CPU milliseconds of the signature checks that `work` asks of OpenSSL, alone: they are written down as the stock library makes them, keys
 * decoded, and made again. Everything else that verification does is left out.
 */
export function cryptographyOnly(work) {
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
