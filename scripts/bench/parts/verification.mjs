// Measures the CPU time of verifying one version: by the stock library, by our code, and by OpenSSL alone.
import { measureVerification } from '../verify.mjs'

export const about = 'verification of one version'

const LIMIT_MS = 2

export function measure({ table }) {
  const { stockMs, oursMs, signaturesMs } = measureVerification()
  const shown = (ms) => `${ms.toFixed(2)} ms`
  table.plain('stock library', shown(stockMs))
  table.plain('ours', shown(oursMs), `${(stockMs / oursMs).toFixed(1)} times less`)
  table.plain('signatures only', shown(signaturesMs), `OpenSSL alone; ours is ${(oursMs / signaturesMs).toFixed(2)} times that`)
  const text = `${shown(oursMs)}, ${(oursMs / signaturesMs).toFixed(2)} × its signatures (${shown(signaturesMs)}); the stock library ${shown(stockMs)}`
  table.aim(`CPU per verified version: ${LIMIT_MS} ms`, [[oursMs, LIMIT_MS, text]])
}
