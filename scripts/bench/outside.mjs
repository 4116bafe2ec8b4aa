// The outside of a benchmark, in a process of its own: a registry and a GitHub (REST and GraphQL) on loopback that answer from memory after 40 ms.
// Writes what a check needs into the folder given and prints the servers' addresses. `node scripts/bench/outside.mjs FOLDER PACKAGES [KIND]`
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { executeGraphQL } from '../../__tests__/helpers/graphql.ts'
import { sharedSigstore } from '../../__tests__/helpers/world/index.ts'
import { answerGitHub } from '../../__tests__/helpers/world/github.ts'
import { packageLock } from '../../__tests__/helpers/world/lockfile.ts'
import { answerRegistry } from '../../__tests__/helpers/world/registry.ts'
import { fullVersions } from '../../__tests__/helpers/world/versions.ts'
import { unattestedPackages } from './unattested.mjs'

const LATENCY_MS = 40
const [folder, count, kind = 'attested'] = [process.argv[2], Number(process.argv[3]), process.argv[4]]
const isAttested = kind === 'attested'
const before = isAttested ? '1.0.0' : '1.0.9'

const names = Array.from({ length: count }, (_, i) => `package-${i}`)
const identity = (name) => ({ repository: `octo/${name}`, repositoryId: '42', ownerId: '43' })
const versions = { '1.0.0': { at: '2026-08-01T12:00:00Z' }, '1.1.0': { at: '2026-11-01T12:00:00Z' } }
const story = {
  now: '2026-11-22T10:00:00Z',
  packages: isAttested
    ? Object.fromEntries(names.map((name) => [name, { identity: identity(name), versions }]))
    : unattestedPackages(names, kind),
  base: names.map((name) => `${name}@${before}`),
  head: names.map((name) => `${name}@1.1.0`),
}
const full = fullVersions(story)
const sigstore = sharedSigstore()

const publisher = (name) =>
  `  ${name}:\n    repository: octo/${name}\n    repositoryId: "42"\n    ownerId: "43"\n    workflow: .github/workflows/release.yml\n    refs: [refs/heads/main]\n    triggers: [push]\n`
const files = {
  'base/package-lock.json': packageLock(story.base, full),
  'head/package-lock.json': packageLock(story.head, full),
  'policy.yml': `version: 1\npublishers:\n${names.map(publisher).join('')}packages:\n${names.map((name) => `  ${name}: ${name}\n`).join('')}`,
  'trusted_root.json': JSON.stringify(sigstore.trustedRootJson),
  'keys.json': JSON.stringify(sigstore.registryKeysJson),
  'specs.json': JSON.stringify(story.head),
  'audited/package-lock.json': packageLock(story.head, full),
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

// By repository and by package, so that answering does not search all of them each time.
const byRepository = Map.groupBy(full, (v) => v.id.repository)
const ofPackage = Map.groupBy(full, (v) => v.name)
const registryVersions = (url) => ofPackage.get(/package-\d+/.exec(url)?.[0] ?? '') ?? []
const repositoryVersions = (url) => byRepository.get(/octo\/package-\d+/.exec(url)?.[0] ?? '') ?? []
const answers = new Map()

async function serve(answer) {
  const server = http
    .createServer(async (request, response) => {
      const { url, method } = request
      const body = method === 'POST' ? await query(request) : (answers.get(url) ?? bodyOf(answer(url)))
      if (method === 'GET') answers.set(url, body)
      setTimeout(() => response.writeHead(body === 'null' ? 404 : 200, { 'content-type': 'application/json' }).end(body), LATENCY_MS)
    })
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}`
}

/** A tarball is served as it is. */
const bodyOf = (value) => (value instanceof Uint8Array ? value : JSON.stringify(value ?? null))

/** A branch that the story's commits are on is there. */
function rest(url) {
  const head = /^(.+)\/git\/ref\/heads\/main$/.exec(url)
  return head === null
    ? answerGitHub(story, repositoryVersions(url), url)
    : { ref: 'refs/heads/main', object: { type: 'commit', sha: '0'.repeat(40) } }
}

async function query(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.stringify(executeGraphQL(rest, JSON.parse(text)))
}

const registry = await serve((url) => answerRegistry(story, registryVersions(url), sigstore, url))
const github = await serve(rest)
executeGraphQL(rest, { query: '{ __typename }' }) // reads the schema
// Minted before anything is measured.
for (const spec of [...story.head, ...story.base]) {
  const url = `/-/npm/v1/attestations/${spec}`
  answers.set(url, JSON.stringify(answerRegistry(story, registryVersions(url), sigstore, url)))
}
process.stdout.write(`${JSON.stringify({ registry, github })}\n`)
