/** Registers every ecosystem. A new one is a folder beside this file and a line in this list. */
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import type { PackageName, PackageVersion } from '../domain/package.ts'
import type { Attestations, Ecosystem, Registry, Versions } from './ecosystem.ts'
import { actions } from './actions/index.ts'
import { npm } from './npm/index.ts'
import type { SourceWitness } from './source-witness.ts'

export const ECOSYSTEMS: Readonly<Record<EcosystemId, Ecosystem>> = { npm, actions }

export const ecosystemOf = (name: string): Ecosystem => ECOSYSTEMS[ecosystemIdOf(name)]

/** The name of a package as a policy writes it. `undefined` if the text cannot be the name of a package. */
export const parsePackageName = (text: string): PackageName | undefined => ecosystemOf(text).names.parse(text)

export const versionsOf = (name: string): Versions => ecosystemOf(name).versions

export const purl = (version: PackageVersion): string => ecosystemOf(version.name).purl(version)

export const registryFor = (name: string): Registry | undefined => ecosystemOf(name).registry

export const attestationsFor = (name: string): Attestations | undefined => ecosystemOf(name).attestations

export const sourceWitnessFor = (name: string): SourceWitness | undefined => ecosystemOf(name).source

/** The attestations of every ecosystem that has them. */
export const ATTESTED: readonly Attestations[] = Object.values(ECOSYSTEMS).flatMap(({ attestations }) => attestations ?? [])

/** The addresses of the public registry for a package with this name. */
export const publicAddresses = (name: string): readonly string[] => registryFor(name)?.addresses ?? []

export const isPublic = (name: string, url: string): boolean => publicAddresses(name).some((address) => url.startsWith(`${address}/`))

/** Whose registry the public one of a package is, in one word. */
export const registryOwner = (name: string): string => registryFor(name)?.owner ?? 'the registry'

/** The registry in the address of this version's archive. `undefined` if the address is not of that form. */
export const registryRoot = (address: string, name: string, version: string): string | undefined =>
  registryFor(name)?.rootOf(address, name, version)

/** The usual word for the file of a package that is installed. */
export const archiveWord = (name: string): string => ecosystemOf(name).archive

/** `name@version` of the version that has attestations. Empty if the ecosystem has no attestations. */
export function knownAttested(name: string): string {
  const known = attestationsFor(name)?.known
  return known === undefined ? '' : `${known.name}@${known.version}`
}
