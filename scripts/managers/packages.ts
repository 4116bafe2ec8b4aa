/** The small packages that the suite's registry serves, and what the thief's host serves in their place. */
import { type PackageFiles, tarball } from './tarball.ts'

export interface MadePackage {
  readonly name: string
  readonly version: string
  /** Published before the honest lockfiles are written. The other packages are published later, and a manager that resolves again would take them. */
  readonly early: boolean
  readonly manifest: Readonly<Record<string, unknown>>
  readonly files: PackageFiles
  readonly bytes: Buffer
}

interface Told {
  readonly late?: true
  readonly more?: Readonly<Record<string, unknown>>
  readonly files?: PackageFiles
}

function made(name: string, version: string, { late, more = {}, files = {} }: Told = {}): MadePackage {
  const manifest = { name, version, main: 'index.js', ...more }
  const all = { 'package.json': JSON.stringify(manifest), 'index.js': `module.exports = '${name} ${version}'\n`, ...files }
  return { name, version, early: late !== true, manifest, files: all, bytes: tarball(all) }
}

const inner = { 'node_modules/inner/package.json': '{"name":"inner","version":"1.0.0"}', 'node_modules/inner/index.js': 'bundled\n' }

export const PACKAGES: readonly MadePackage[] = [
  made('leaf', '1.0.0'),
  made('leaf', '1.1.0', { late: true }),
  made('leaf', '2.0.0'),
  made('opt', '1.0.0'),
  made('opt', '1.1.0', { late: true }),
  made('peer', '1.0.0'),
  made('peer', '1.1.0', { late: true }),
  made('lib', '1.0.0', {
    more: {
      dependencies: { leaf: '^1.0.0' },
      optionalDependencies: { opt: '^1.0.0' },
      peerDependencies: { peer: '^1.0.0' },
      bin: { lib: 'index.js' },
    },
  }),
  made('lib', '1.1.0', { late: true, more: { dependencies: { leaf: '^1.0.0' } } }),
  made('tool', '1.0.0', { more: { dependencies: { leaf: '^2.0.0' } } }),
  made('other', '1.0.0'),
  made('other', '1.1.0', { late: true }),
  made('real', '1.0.0'),
  made('real', '1.1.0', { late: true }),
  made('inner', '1.0.0'),
  made('bundler', '1.0.0', { more: { dependencies: { inner: '^1.0.0' }, bundleDependencies: ['inner'] }, files: inner }),
  made('@made/scoped', '1.0.0'),
  made('@made/scoped', '1.1.0', { late: true }),
  made('deep', '1.0.0'),
  made('deep', '1.0.1', { late: true }),
  made('deep', '2.0.0'),
  made('user', '1.0.0', { more: { dependencies: { deep: '^2.0.0' } } }),
]

export const namesOf = (packages: readonly MadePackage[]): readonly string[] => [...new Set(packages.map(({ name }) => name))]

/** A package with a locked name and version and other contents. */
export function impostor(name: string, version: string): MadePackage {
  return made(name, version, { files: { 'index.js': `module.exports = 'not what was locked'\n` } })
}
