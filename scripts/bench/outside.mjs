// Runs the outside of a benchmark in a separate process: a registry and a GitHub (REST and GraphQL) on loopback. They answer from memory after 40 ms.
// Writes what a check needs into FOLDER/SIZE for each size, and prints the servers' addresses. `node scripts/bench/outside.mjs FOLDER STORY SIZE…`
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
import { STORIES } from './stories.mjs'

const LATENCY_MS = 40
/** The versions before are asked for by continuity, which is not measured at larger sizes. */
const BASES_UP_TO = 1000

const [folder, storyName, ...sizes] = process.argv.slice(2)
const tell = STORIES[storyName]
const story = tell(Math.max(...sizes.map(Number)))
const full = fullVersions(story)
const sigstore = sharedSigstore()

const publisherOf = ({ repository }) => repository.replace('/', '-')

function publisher({ repository, repositoryId, ownerId, workflow, ref, trigger }) {
  const name = publisherOf({ repository })
  return `  ${name}:\n    repository: ${repository}\n    repositoryId: "${repositoryId}"\n    ownerId: "${ownerId}"\n    workflow: ${workflow}\n    refs: [${ref}]\n    triggers: [${trigger}]\n`
}

/** Names the publisher of each package. */
function policyFor(versions) {
  const publishers = [...new Map(versions.map(({ id }) => [id.repository, id])).values()]
  const packages = versions.map(({ name, id }) => `  ${name}: ${publisherOf(id)}\n`)
  return `version: 1\npublishers:\n${publishers.map(publisher).join('')}packages:\n${packages.join('')}`
}

function writeFiles(size) {
  const { base, head } = tell(size)
  const incoming = new Set(head)
  const named = full.filter(({ name, version }) => incoming.has(`${name}@${version}`))
  const files = {
    'base/package-lock.json': packageLock(base, full),
    'head/package-lock.json': packageLock(head, full),
    'audited/package-lock.json': packageLock(head, full),
    'policy.yml': policyFor(named),
    'trusted_root.json': JSON.stringify(sigstore.trustedRootJson),
    'keys.json': JSON.stringify(sigstore.registryKeysJson),
    'specs.json': JSON.stringify(head),
  }
  for (const [file, text] of Object.entries(files)) {
    const at = path.join(folder, String(size), file)
    mkdirSync(path.dirname(at), { recursive: true })
    writeFileSync(at, text)
  }
}

// By repository and by package, so that answering does not search all of them each time.
const byRepository = Map.groupBy(full, ({ id }) => id.repository)
const byPackage = Map.groupBy(full, ({ name }) => name)
const ofPackage = (url) => byPackage.get(/[a-z]+-\d+/.exec(url)?.[0] ?? '') ?? []
const ofRepository = (url) => byRepository.get(/^\/repos\/([^/]+\/[^/?]+)/.exec(url)?.[1] ?? '') ?? []
const answers = new Map()

async function serve(answer) {
  const server = http
    .createServer(async (request, response) => {
      const { url, method } = request
      const body = method === 'POST' ? await query(request) : (answers.get(url) ?? textOf(answer(url)))
      if (method === 'GET') answers.set(url, body)
      setTimeout(
        () => response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body ?? '{}'),
        LATENCY_MS,
      )
    })
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}`
}

/** A tarball is bytes, all other answers are JSON. `undefined` is a 404. */
const textOf = (value) => (value === undefined || value instanceof Uint8Array ? value : JSON.stringify(value))

/** A branch that the story's commits are on is there. */
function rest(url) {
  const head = /^(.+)\/git\/ref\/heads\/main$/.exec(url)
  return head === null
    ? answerGitHub(story, ofRepository(url), url)
    : { ref: 'refs/heads/main', object: { type: 'commit', sha: '0'.repeat(40) } }
}

async function query(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.stringify(executeGraphQL(rest, JSON.parse(text)))
}

for (const size of sizes) writeFiles(Number(size))
const registry = await serve((url) => answerRegistry(story, ofPackage(url), sigstore, url))
const github = await serve(rest)
executeGraphQL(rest, { query: '{ __typename }' }) // reads the schema
// Minted before anything is measured.
for (const spec of [...story.head, ...story.base.slice(0, BASES_UP_TO)]) {
  const url = `/-/npm/v1/attestations/${spec}`
  answers.set(url, textOf(answerRegistry(story, ofPackage(url), sigstore, url)))
}
process.stdout.write(`${JSON.stringify({ registry, github })}\n`)
