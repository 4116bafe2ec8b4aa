/**
 * Names the public npm registry: the default address for evidence, and the registry in a publish attestation. No other
 * file contains the address.
 */
export const PUBLIC_REGISTRY = 'https://registry.npmjs.org'

/** Yarn 1's alias of the public registry: the same archives under another name. */
export const YARN_REGISTRY_ALIAS = 'https://registry.yarnpkg.com'

/** The TUF target with the public registry's keys. */
export const REGISTRY_KEYS_TARGET = 'registry.npmjs.org/keys.json'
