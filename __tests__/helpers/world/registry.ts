/** Answers as the story's registry: attestations and packuments, as JSON. `undefined` is a 404. */
import { PUBLIC_REGISTRY } from '../../../src/ecosystems/npm/registry/addresses.ts'
import type { Sigstore } from '../mint.ts'
import { type Story, splitSpec } from './story.ts'
import { type FullVersion, documentOf, later, manifestOf } from './versions.ts'

const ATTESTATIONS = '/-/npm/v1/attestations/'

export function answerRegistry(story: Story, versions: readonly FullVersion[], sigstore: Sigstore, path: string): unknown {
  const decoded = decodeURIComponent(path)
  if (decoded.startsWith(ATTESTATIONS)) {
    const [name, version] = splitSpec(decoded.slice(ATTESTATIONS.length))
    const found = versions.find((v) => v.name === name && v.version === version)
    return found === undefined ? undefined : minted(story, found, sigstore)
  }
  const tarball = /^\/(.+)\/-\/[^/]+\.tgz$/.exec(decoded)
  if (tarball !== null)
    return versions.find((v) => v.name === tarball[1] && decoded.endsWith(`-${v.version}.tgz`) && v.tarball !== undefined)?.tarball
  return claimedOf(story, versions, decoded.slice(1))
}

/** Signing is slow, and a story is often judged more than once. Each package has its own documents. */
const documents = new WeakMap<Story['packages'], Map<FullVersion['sha512'], unknown>>()

function minted({ packages }: Story, version: FullVersion, sigstore: Sigstore): unknown {
  const known = documents.get(packages) ?? new Map<string, unknown>()
  documents.set(packages, known)
  if (!known.has(version.sha512)) known.set(version.sha512, documentOf(sigstore, version))
  return known.get(version.sha512)
}

function claimedOf(story: Story, all: readonly FullVersion[], name: string): unknown {
  const versions = all.filter((v) => v.name === name)
  const [last] = versions.slice(-1)
  if (last === undefined) return undefined
  const gone = story.packages[name]?.unpublished ?? {}
  return {
    _id: name,
    name,
    'dist-tags': { latest: last.version },
    versions: Object.fromEntries(versions.map((v) => [v.version, entryOf(v)])),
    time: {
      created: '2015-01-01T00:00:00.000Z',
      ...gone,
      ...Object.fromEntries(versions.map((v) => [v.version, later(v.approvedAt ?? v.at, 5)])),
    },
    maintainers: people(last.maintainers ?? ['octocat']),
  }
}

function entryOf(v: FullVersion): unknown {
  const scripts = v.installScripts ?? {}
  return {
    ...(v.source === undefined ? { name: v.name, version: v.version } : { ...manifestOf(v.name, v.version, v), ...placeOf(v) }),
    dist: {
      integrity: v.integrity,
      tarball: `${PUBLIC_REGISTRY}/${v.name}/-/${v.name.split('/').pop() ?? ''}-${v.version}.tgz`,
      ...((v.advertised ?? v.attested)
        ? { attestations: { url: `${PUBLIC_REGISTRY}${ATTESTATIONS}${v.name}@${v.version}`, provenance: {} } }
        : {}),
    },
    ...(v.source === undefined ? { scripts } : {}),
    ...(Object.keys(scripts).length > 0 ? { hasInstallScript: true } : {}),
    ...(v.deprecated === true ? { deprecated: 'do not use' } : {}),
    _npmUser: accountOf(v),
    maintainers: people(v.maintainers ?? ['octocat']),
  }
}

const placeOf = (v: FullVersion) => ({
  repository: {
    type: 'git',
    url: `git+https://github.com/${v.id.repository}.git`,
    ...(v.source?.folder === undefined ? {} : { directory: v.source.folder }),
  },
})

function accountOf(v: FullVersion): unknown {
  const account = v.account ?? (v.attested ? 'oidc' : 'octocat')
  if (typeof account !== 'string') return account
  if (account !== 'oidc') return { name: account, email: `${account}@example.test` }
  const trustedPublisher = { id: v.id.provider, oidcConfigId: 'oidc:6a3f0f2e-5c0e-4a55-9d1f-0f6a1c2b3d4e' }
  return { name: 'GitHub Actions', email: 'npm-oidc-no-reply@github.com', trustedPublisher }
}

const people = (names: readonly string[]) => names.map((name) => ({ name, email: `${name}@example.test` }))
