/** The suite for one project in one format: mutants, what Countersign says of each, and what a real manager installs of those that pass. */
import { groupBy } from '../../src/text/group.ts'
import { besideMutations } from './beside.ts'
import { shuffled } from './dice.ts'
import type { Files } from './files.ts'
import type { Hosts } from './hosts.ts'
import { type Landed, contentsOf, isOwnFolder } from './landed.ts'
import { type Manager, manager } from './managers.ts'
import { type Mutation, mutationsOf } from './mutations.ts'
import { PACKAGES } from './packages.ts'
import type { Format, Project } from './projects.ts'
import type { Reading } from './reading.ts'
import { type Install, install } from './sandbox.ts'
import type { Surroundings } from './values.ts'

export interface Honest {
  readonly format: Format
  readonly project: Project
  readonly files: Files
  readonly mutations: readonly Mutation[]
}

/** Has the format's own manager write the project's lockfile, and makes its mutants. */
export async function honest(format: Format, project: Project, hosts: Hosts): Promise<Honest> {
  const writer = manager(format.writer)
  const told = project.files(format)
  const written = await install(writer, [...writer.write, ...format.writerArgs], told, hosts)
  if (written.status !== 0) throw new Error(`${writer.name} does not write ${format.name} of ${project.name}: ${written.output}`)
  const files = Object.fromEntries([...Object.keys(told), format.lockfile].map((file) => [file, written.files[file] ?? '']))
  return { format, project, files, mutations: mutantsOf(files, hosts) }
}

/** Everything that the suite knows to do to a project. */
export const mutantsOf = (files: Files, around: Surroundings): readonly Mutation[] =>
  [...Object.keys(files).flatMap((file) => mutationsOf(files, file, around)), ...besideMutations(files, around)].map((one) => ({
    ...one,
    what: portable(one.what, around),
  }))

export const portableFiles = (files: Files, hosts: Surroundings): Files =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, portable(text, hosts)]))

/** The ports are other ones each time, but the names of mutations stay the same. */
const portable = (text: string, { registry, thief }: Surroundings): string =>
  text.replaceAll(thief, 'http://thief').replaceAll(registry, 'http://registry').replaceAll(encodeURIComponent(thief), 'http%3A%2F%2Fthief')

/** In an order of its own, with fair shares for each kind of mutation. */
export function inTurn(mutations: readonly Mutation[], seed: string): readonly Mutation[] {
  const kinds = groupBy(shuffled(mutations, seed), ({ kind }) => kind)
  const longest = Math.max(...[...kinds.values()].map((list) => list.length))
  return Array.from({ length: longest }, (_, index) => [...kinds.values()].flatMap((list) => list.slice(index, index + 1))).flat()
}

/** What the honest lockfile brings in with this manager: the measure of every mutant. Throws where it brings in nothing. */
export async function reference({ format, project, files }: Honest, by: Manager, hosts: Hosts): Promise<Landed> {
  const first = await install(by, by.frozen, files, hosts)
  // On a machine with more to do than it can, once more.
  const { status, landed, output } = first.status === 'killed' ? await install(by, by.frozen, files, hosts) : first
  if (status !== 0 || landed.size === 0) throw new Error(`${by.name} does not install ${format.name} of ${project.name}: ${output}`)
  return landed
}

/** Installs a mutant that passes here, and holds what has landed against what was judged. */
export async function compare(
  mutation: Mutation,
  reading: Reading,
  judged: Landed,
  by: Manager,
  hosts: Hosts,
): Promise<Install & { readonly news: readonly string[] }> {
  const done = await install(by, by.frozen, mutation.files, hosts)
  const listed = reading.kind === 'told' ? expected(reading) : new Set<string>()
  const news = done.status === 0 ? [...done.landed].filter((one) => !judged.has(one) && !listed.has(one) && !isOwnFolder(one)).sort() : []
  return { ...done, news }
}

const KNOWN = new Map(
  PACKAGES.map(({ name, version, files }) => [
    `${name}@${version}`,
    contentsOf(
      new Map(
        Object.entries(files).flatMap(([file, text]) => (file.includes('node_modules/') ? [] : [[file, Buffer.from(text)] as const])),
      ),
    ),
  ]),
)

/** What was reported as coming in, as it would be installed: the registry's own bytes, under its own name or its alias. */
function expected({ incoming }: Extract<Reading, { kind: 'told' }>): ReadonlySet<string> {
  return new Set(
    incoming.flatMap(({ name, version, alias, source }) => {
      const contents = source.kind === 'registry' ? KNOWN.get(`${name}@${version}`) : undefined
      return contents === undefined ? [] : [name, alias ?? name].map((as) => `${as} ← ${contents}`)
    }),
  )
}
