// What a first attempt looks like: one package after the other, fetched and verified with the stock library, nothing else looked at.
// `node scripts/bench/naive.mjs FOLDER REGISTRY COUNT`: the first so many.
import '../require-node24.mjs'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stockVerifier } from './verify.mjs'

const [folder, registry, count] = process.argv.slice(2)
const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
const verify = stockVerifier({ trustedRoot: json('trusted_root.json'), registryKeys: json('keys.json') })
for (const spec of json('specs.json').slice(0, Number(count))) {
  const response = await fetch(`${registry}/-/npm/v1/attestations/${spec}`)
  verify({ text: await response.text() })
}
