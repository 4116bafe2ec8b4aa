/** Registers what reads the files and bytes of each ecosystem, and what asks about its versions. */
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import { actionsReaders } from './actions/readers.ts'
import { READABLE_NAMES, REGISTRY_CONFIGS, ecosystemOfLockfile } from './files.ts'
import { npmReaders } from './npm/readers.ts'
import { GateError } from '../errors.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import type { Snapshot } from '../world.ts'
import type { ArchiveReader, Ask, LockfileReader, Readers } from './reader.ts'

export const READERS: Readonly<Record<EcosystemId, Readers>> = { npm: npmReaders, actions: actionsReaders }

export const archiveReader = async (name: string): Promise<ArchiveReader | undefined> => READERS[ecosystemIdOf(name)].archives?.()

/** The questions of a package's own ecosystem. `undefined` if its registry is asked. */
export const questionsOf = (name: string): (() => Promise<Ask>) | undefined => READERS[ecosystemIdOf(name)].questions

/** `undefined` if no ecosystem has a lockfile of this name. */
export function lockfileReader(file: string): LockfileReader | undefined {
  const id = ecosystemOfLockfile(file)
  return id === undefined ? undefined : READERS[id].lockfiles
}

/** Reads a lockfile. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export function parseLockfile(text: string, file: string): Promise<Lockfile> {
  const reader = lockfileReader(file)
  if (reader !== undefined) return reader.parse(text, file)
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file} is not a lockfile that can be read`, {
    help: `lockfiles are recognised by their names: ${READABLE_NAMES.join(', ')}`,
  })
}

/** The registries that a project's settings assign to scopes, apart from the registry configuration itself. */
export async function configuredScopes(trusted: Snapshot, head: Snapshot): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(Object.values(READERS).map(({ scopes }) => scopes(trusted, head)))
  return new Map(all.flatMap((scopes) => [...scopes]))
}

/** The text of each file that configures registries, always at the trusted commit. */
export async function registryConfigs(trusted: Snapshot): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(REGISTRY_CONFIGS.map(async (file) => ({ file, text: await trusted.read(file) })))
  return new Map(texts.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])))
}
