/**
 * Names the public npm registry: where evidence is asked by default, and what a publish attestation names. The only
 * place that spells it.
 */
export const PUBLIC_REGISTRY = 'https://registry.npmjs.org'

/** Yarn 1's alias of the public registry: the same archives under another name. */
export const YARN_REGISTRY_ALIAS = 'https://registry.yarnpkg.com'

/** The TUF target that holds the public registry's keys. */
export const REGISTRY_KEYS_TARGET = 'registry.npmjs.org/keys.json'
