// What the source repository costs as a second witness: the questions of bumps without an attestation, beside those of ordinary attested bumps, asked
// with a token (one query for many) and without one (REST alone). A second run under `source: off` shows what is asked for the source alone.
import '../require-node24.mjs'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { check, withOutside } from './run.mjs'

const KINDS = { attested: 'attested as before', 'by-hand': 'never attested', lost: 'attestation lost' }
const APIS = { GraphQL: 'ghs_bench', REST: undefined }
const NO_SOURCE = 'version: 1\nsettings: { source: off }\n'

/** Prints what was measured with `print(what, measured, { note, at, size })`. */
export async function measureSource(print, sizes) {
  for (const size of sizes)
    for (const [kind, words] of Object.entries(KINDS)) await withOutside(size, (at) => measureKind(print, { size, words, at }), kind)
}

function measureKind(print, { size, words, at }) {
  writeFileSync(path.join(at.folder, 'no-source.yml'), NO_SOURCE)
  for (const [api, token] of Object.entries(APIS)) {
    const options = { token, status: 0 }
    const whole = check(at, [], 'head', options)
    const without = check(at, ['--policy', 'no-source.yml'], 'head', { ...options, status: null })
    const note = `for the source: ${perBump(extra(whole.questions, without.questions, at), size)}`
    print(`${size} bumps, ${words}, by ${api}`, whole, { note, at, size })
  }
}

/** Host → requests that the second run did without. */
function extra(whole, without, { registry, github }) {
  const sum = (asked, url) => asked.filter(({ host }) => host === new URL(url).host).reduce((count, { requests }) => count + requests, 0)
  const more = (url) => sum(whole, url) - sum(without, url)
  return { GitHub: more(github), registry: more(registry) }
}

const perBump = (counts, size) =>
  Object.entries(counts)
    .map(([host, count]) => `${host} ${(count / size).toFixed(2)} a bump`)
    .join(', ')
