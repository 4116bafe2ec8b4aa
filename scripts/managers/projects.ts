/** The small honest projects, and which manager writes and which ones read each lockfile format. */
import type { Files } from './files.ts'

/** What a project is made of before its lockfile is written. `LEAF` and the like are looked up by hand in packages.ts. */
export interface Project {
  readonly name: 'plain' | 'rich'
  readonly files: (format: Format) => Files
}

export interface Format {
  /** As the lockfile states it: `npm 3`. */
  readonly name: string
  readonly lockfile: string
  readonly writer: string
  readonly writerArgs: readonly string[]
  /** Those that install it frozen. */
  readonly readers: readonly string[]
  /** Where overrides stand in this manager's package.json. */
  readonly overrides: (pairs: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>
  readonly more: Files
}

const NPM_LATER = ['npm-7', 'npm-8', 'npm-9', 'npm-10', 'npm-11', 'npm-12']
const overrides = (pairs: Readonly<Record<string, string>>) => ({ overrides: pairs })
const resolutions = (pairs: Readonly<Record<string, string>>) => ({ resolutions: pairs })
const pnpmOverrides = (pairs: Readonly<Record<string, string>>) => ({ pnpm: { overrides: pairs } })

export const FORMATS: readonly Format[] = [
  {
    name: 'npm-1',
    lockfile: 'package-lock.json',
    writer: 'npm-6',
    writerArgs: [],
    readers: ['npm-6', ...NPM_LATER],
    overrides: () => ({}),
    more: {},
  },
  {
    name: 'npm-2',
    lockfile: 'package-lock.json',
    writer: 'npm-8',
    writerArgs: ['--lockfile-version=2'],
    readers: ['npm-6', ...NPM_LATER],
    overrides,
    more: {},
  },
  {
    name: 'npm-3',
    lockfile: 'package-lock.json',
    writer: 'npm-11',
    writerArgs: [],
    readers: NPM_LATER,
    overrides,
    more: {},
  },
  {
    name: 'pnpm-6',
    lockfile: 'pnpm-lock.yaml',
    writer: 'pnpm-8',
    writerArgs: [],
    readers: ['pnpm-8'],
    overrides: pnpmOverrides,
    more: { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' },
  },
  {
    name: 'pnpm-9',
    lockfile: 'pnpm-lock.yaml',
    writer: 'pnpm-10',
    writerArgs: [],
    readers: ['pnpm-9', 'pnpm-10', 'pnpm-11', 'pnpm-12'],
    overrides: () => ({}),
    more: { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' },
  },
  {
    name: 'yarn-classic',
    lockfile: 'yarn.lock',
    writer: 'yarn-1',
    writerArgs: [],
    readers: ['yarn-1'],
    overrides: resolutions,
    more: {},
  },
  {
    name: 'yarn-berry-6',
    lockfile: 'yarn.lock',
    writer: 'yarn-3',
    writerArgs: ['--no-immutable'],
    readers: ['yarn-3'],
    overrides: resolutions,
    more: { 'yarn.lock': '' },
  },
  {
    name: 'yarn-berry-8',
    lockfile: 'yarn.lock',
    writer: 'yarn-4',
    writerArgs: ['--no-immutable'],
    readers: ['yarn-4'],
    overrides: resolutions,
    more: { 'yarn.lock': '' },
  },
  { name: 'bun', lockfile: 'bun.lock', writer: 'bun-1', writerArgs: ['--save-text-lockfile'], readers: ['bun-1'], overrides, more: {} },
]

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const PROJECTS: readonly Project[] = [
  {
    name: 'plain',
    files: ({ more }) => ({
      ...more,
      'package.json': json({
        name: 'app',
        version: '1.0.0',
        private: true,
        dependencies: { lib: '^1.0.0', peer: '^1.0.0' },
        devDependencies: { tool: '^1.0.0' },
      }),
    }),
  },
  {
    name: 'rich',
    files: ({ more, overrides, name }) => ({
      ...more,
      'package.json': json({
        name: 'app',
        version: '1.0.0',
        private: true,
        ...(name === 'npm-1' ? {} : { workspaces: ['packages/*'] }),
        dependencies: { bundler: '^1.0.0', local: 'file:./local', nick: 'npm:real@^1.0.0', user: '^1.0.0' },
        optionalDependencies: { opt: '^1.0.0' },
        ...overrides({ deep: '1.0.0' }),
      }),
      'local/package.json': json({ name: 'local', version: '1.0.0', dependencies: { leaf: '^1.0.0' } }),
      'packages/room/package.json': json({ name: 'room', version: '1.0.0', dependencies: { '@made/scoped': '^1.0.0' } }),
    }),
  },
]
