/**
 * Establishes whether an address is a registry's own archive of a version. Such an address contains name and version in
 * one of these layouts:
 *
 * - npm: `…/{name}/-/{basename}-{version}.tgz`. Artifactory and GitLab repeat the scope. Gitea and Forgejo have the
 *   version as a folder.
 * - npm's mirrors: `…/{name}/download/{basename}-{version}.tgz`, `…/{name}/{version}/{basename}-{version}.tgz`
 * - GitHub Packages: `…/download/{name}/{version}/{digest}`
 *
 * The public registry uses only npm's layout.
 */
import { plainAddress } from '../../../text/address.ts'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from './addresses.ts'

const DIGEST = /^[0-9a-f]{8,128}$/i
const HOST_AT = 'https://'.length

/**
 * The registry in an address: the part before the package's own part, without query and fragment. `undefined` if the
 * address has none of these layouts.
 */
export function registryRoot(address: string, name: string, version: string): string | undefined {
  const plain = address.includes('%') ? address.replace(/%40/g, '@').replace(/%2f/gi, '/').replace(/%2b/gi, '+') : address
  const basename = name.slice(name.lastIndexOf('/') + 1)
  // The layout of most addresses.
  const usual = `/${name}/-/${basename}-${version}.tgz`
  const files = plain.endsWith(usual) ? [] : [`${basename}-${version}.tgz`, `${name}-${version}.tgz`]
  const npms = files.length === 0 ? plain.slice(0, -usual.length) : endAmong(plain, files, [`/${name}/-/`])
  if (npms !== undefined) return !isPublic(plain) || isPublicRoot(npms) ? npms : undefined
  if (isPublic(plain)) return undefined
  return endAmong(plain, files, [`/${name}/-/${version}/`, `/${name}/download/`, `/${name}/${version}/`]) ?? download(plain, name, version)
}

function endAmong(address: string, files: readonly string[], folders: readonly string[]): string | undefined {
  const file = files.find((one) => address.endsWith(`/${one}`))
  if (file === undefined) return undefined
  for (const one of files) {
    for (const folder of folders) if (address.endsWith(folder + one)) return address.slice(0, -(folder.length + one.length))
  }
  return undefined
}

function download(address: string, name: string, version: string): string | undefined {
  const folder = `/download/${name}/${version}/`
  const at = address.lastIndexOf(folder)
  return at > HOST_AT && DIGEST.test(address.slice(at + folder.length)) ? address.slice(0, at) : undefined
}

/** Whether the address is at the public registry, by its own name or Yarn's, in any spelling of the host. */
const isPublic = (url: string): boolean => beginsPublic(url) || beginsPublic(plainAddress(url))
const beginsPublic = (url: string): boolean => url.startsWith(`${PUBLIC_REGISTRY}/`) || url.startsWith(`${YARN_REGISTRY_ALIAS}/`)
const isPublicRoot = (root: string): boolean => root === PUBLIC_REGISTRY || root === YARN_REGISTRY_ALIAS
