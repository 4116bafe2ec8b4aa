/**
 * `fast.ts` replaces `verify`, `toDER`, `clone` and `toOID` in objects of another package. That is sound for the places that use them
 * today. A version of the package that uses them elsewhere fails here: read the new place, see that the shortcut holds there too, then
 * write it down.
 */
import { expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../node_modules/@sigstore')
const REPLACED = /\.(?:verify|toDER|clone|toOID)\(|\.tbsCertificate\b/g

/** File, what it uses, how often. */
const USES = `
core/dist/asn1/obj.js .toDER( 2
core/dist/crypto.js .verify( 1
core/dist/rfc3161/timestamp.js .toDER( 1
core/dist/rfc3161/timestamp.js .toOID( 5
core/dist/rfc3161/timestamp.js .verify( 2
core/dist/rfc3161/tstinfo.js .toDER( 1
core/dist/rfc3161/tstinfo.js .toOID( 1
core/dist/x509/cert.js .tbsCertificate 1
core/dist/x509/cert.js .toDER( 6
core/dist/x509/cert.js .toOID( 2
core/dist/x509/cert.js .verify( 1
core/dist/x509/ext.js .toOID( 2
core/dist/x509/sct.js .verify( 1
verify/dist/bundle/dsse.js .verify( 1
verify/dist/bundle/message.js .verify( 1
verify/dist/key/certificate.js .verify( 3
verify/dist/key/index.js .toOID( 1
verify/dist/key/sct.js .clone( 1
verify/dist/key/sct.js .tbsCertificate 1
verify/dist/key/sct.js .toDER( 1
verify/dist/key/sct.js .toOID( 1
verify/dist/key/sct.js .verify( 1
verify/dist/timestamp/tsa.js .verify( 2
verify/dist/tlog/checkpoint.js .verify( 1
verify/dist/tlog/set.js .verify( 1
`

function usesIn(dist: string): readonly string[] {
  const files = fs.readdirSync(path.join(ROOT, dist), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return files.flatMap((file) => {
    const text = fs.readFileSync(path.join(ROOT, dist, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    const counts = new Map<string, number>()
    for (const [use] of text.matchAll(REPLACED)) counts.set(use, (counts.get(use) ?? 0) + 1)
    return [...counts].map(([use, times]) => `${dist}/${file.split(path.sep).join('/')} ${use} ${times}`)
  })
}

test('only the known places use what fast.ts replaces', () => {
  const found = ['core/dist', 'verify/dist', 'bundle/dist'].flatMap(usesIn)
  expect(found.toSorted()).toEqual(USES.trim().split('\n').toSorted())
})
