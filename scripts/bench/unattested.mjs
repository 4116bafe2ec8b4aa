// Bumps that the source repository is asked about: each package has ten versions before with a tag each, a manifest at the tag's commit, and a
// tarball of which one file is built. `by-hand`: never attested. `lost`: the version before was attested, this one is not.
const HISTORY = Array.from({ length: 9 }, (_, patch) => `1.0.${patch}`)
const BUILT = { files: { 'dist/index.js': 'built\n' }, source: { files: { 'dist/index.js': null } } }

/** Name → what the registry and GitHub have of it. */
export function unattestedPackages(names, kind) {
  const before = { at: '2026-08-01T12:00:00Z', attested: kind === 'lost', account: kind === 'lost' ? 'oidc' : 'alice' }
  const versions = { '1.0.9': before, '1.1.0': { at: '2026-11-01T12:00:00Z', tag: { name: 'v1.1.0', taggedAt: '2026-11-01T11:58:00Z' } } }
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ...BUILT, attested: false, account: 'alice', identity: { repository: `octo/${name}` }, history: HISTORY, versions },
    ]),
  )
}
