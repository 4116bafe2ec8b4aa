/** Establishes the address of npm's public registry and its path for each question. */
import type { Registry } from '../../ecosystem.ts'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from './addresses.ts'
import { registryRoot } from './layout.ts'
import { PACKUMENT_PARTS, parsePackument } from './packument.ts'

/** npm's spelling: `@` unencoded, and the `/` of a scope as lower-case `%2f`. */
const inPath = (name: string): string => name.replace('/', '%2f')

const ATTESTATIONS = '/-/npm/v1/attestations/'

export const npmRegistry: Registry = {
  addresses: [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS],
  owner: 'npm',
  configuredBy: '`.npmrc`, or the settings of Yarn, pnpm or bun',
  documentPath: (name) => `/${inPath(name)}`,
  readDocument: parsePackument,
  documentParts: PACKUMENT_PARTS,
  attestationsFolder: ATTESTATIONS,
  attestationsPath: ({ name, version }) => `${ATTESTATIONS}${inPath(name)}@${encodeURIComponent(version)}`,
  archivePath: ({ name, version }) => `/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`,
  rootOf: registryRoot,
  scopeOf: (name) => (name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined),
}
