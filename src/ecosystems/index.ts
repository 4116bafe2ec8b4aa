/** Registers every ecosystem. A new one is a folder beside this file and a line in this list. */
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import type { PackageName, PackageVersion } from '../domain/package.ts'
import type { Ecosystem, Versions } from './ecosystem.ts'
import { actions } from './actions/index.ts'
import { npm } from './npm/index.ts'

export const ECOSYSTEMS: Readonly<Record<EcosystemId, Ecosystem>> = { npm, actions }

export const ecosystemOf = (name: string): Ecosystem => ECOSYSTEMS[ecosystemIdOf(name)]

/** The name of a package as a policy writes it; `undefined` for a text that no package of its ecosystem can be called. */
export const parsePackageName = (text: string): PackageName | undefined => ecosystemOf(text).names.parse(text)

export const versionsOf = (name: string): Versions => ecosystemOf(name).versions

export const purl = (version: PackageVersion): string => ecosystemOf(version.name).purl(version)
