/** Establishes the attestations of npm's public registry, and the keys that it signs them with. */
import type { Attestations } from '../ecosystem.ts'
import { PUBLIC_REGISTRY, REGISTRY_KEYS_TARGET } from './registry/addresses.ts'

export const npmAttestations: Attestations = {
  ofRegistry: {
    predicateType: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    states: ({ name, version }) => ({ name, version, registry: PUBLIC_REGISTRY }),
  },
  // The authors of Sigstore's client for npm publish this package. Its metadata is small.
  known: { name: '@sigstore/core', version: '2.0.0' },
  keysTarget: REGISTRY_KEYS_TARGET,
  keyUsage: 'npm:attestations',
  // npm's client writes these. pnpm, yarn and bun write the same.
  buildTypes: new Map([
    ['https://github.com/npm/cli/gha@v0', 'github'],
    ['https://github.com/npm/cli/gha@v1', 'github'],
    ['https://github.com/npm/cli/gha/v1', 'github'],
    ['https://github.com/npm/cli/gha/v2', 'github'],
    ['https://github.com/npm/cli/gitlab/v0alpha1', 'gitlab'],
    ['https://github.com/npm/CLI/gitlab/v0alpha1', 'gitlab'],
  ]),
}
