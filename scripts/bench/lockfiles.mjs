/**
 * Lockfiles of any size in every format, in pairs that differ by some bumps, and the CPU time it takes to read and compare them.
 *
 * The trees are layered like real ones: every tenth package is nested below another, each depends on up to four others, a tenth are scoped.
 */
import { createHash } from 'node:crypto'

/** Where the made-up tarballs are said to lie: not a host that exists. */
const REGISTRY = 'https://registry.example'
const NESTED_EVERY = 10
const DIRECT_EVERY = 20
const DEPENDENCIES = 4

/** The formats a pair can be made in, with the file name of each. */
export const FORMATS = {
  'npm 1': 'package-lock.json',
  'npm 2': 'package-lock.json',
  'npm 3': 'package-lock.json',
  'pnpm 9': 'pnpm-lock.yaml',
  'yarn 1': 'yarn.lock',
  'yarn berry': 'yarn.lock',
  bun: 'bun.lock',
}

/** Two lockfiles of `size` packages, of which `bumps` (1 %) have another version in the second. */
export function lockfilePair(format, size, bumps = Math.ceil(size / 100)) {
  const every = Math.max(1, Math.floor(size / Math.max(1, bumps)))
  const write = WRITERS[format]
  const text = (patchOf) => write(packages(size, patchOf))
  return {
    file: FORMATS[format],
    base: text(() => 0),
    head: text((index) => (index % every === 0 && index / every < bumps ? 1 : 0)),
    bumps,
  }
}

/** CPU milliseconds to read both sides and compare them: the least of `rounds`. The first is slower: nothing is optimised yet. */
export function cpuToCompare({ parseLockfile, diffLockfiles }, pair, rounds = 3) {
  const once = () => {
    const start = process.cpuUsage()
    const changes = diffLockfiles(parseLockfile(pair.base, pair.file), parseLockfile(pair.head, pair.file))
    const { user, system } = process.cpuUsage(start)
    return { ms: (user + system) / 1000, changes: changes.length }
  }
  const runs = Array.from({ length: rounds }, once)
  return { ms: Math.min(...runs.map((run) => run.ms)), changes: runs[0].changes }
}

/** Lockfiles of more characters are refused; npm's version 2 says everything twice. */
const LARGEST = { 'npm 2': 50_000 }

/** One row per format: CPU milliseconds for each size, and by how much the time per package grows from the first size to the last. */
export function measureLockfiles(stage, wanted = [20_000, 100_000], formats = Object.keys(FORMATS)) {
  return formats.map((format) => {
    const sizes = wanted.map((size) => Math.min(size, LARGEST[format] ?? size))
    // Once is enough for the large one: the small one has warmed up for it.
    const times = sizes.map((size, index) => cpuToCompare(stage, lockfilePair(format, size), index === 0 ? 2 : 1).ms)
    const perPackage = times.map((ms, index) => ms / sizes[index])
    return { format, sizes, times, growthPerPackage: perPackage.at(-1) / perPackage[0] }
  })
}

function packages(size, patchOf) {
  return Array.from({ length: size }, (_, index) => {
    const name = index % NESTED_EVERY === 3 ? `@scope${index % 97}/package-${index}` : `package-${index}`
    const version = `1.${index % 30}.${(index % 7) + patchOf(index)}`
    const others = Array.from({ length: index % (DEPENDENCIES + 1) }, (_, nth) => nameAt(atTop((index * 7 + nth * 13 + 1) % size)))
    // A package that lies below another is found by that one alone.
    const below = isNested(index + 1) && index + 1 < size ? [nameAt(index + 1)] : []
    const requires = [...new Set([...others, ...below])]
    const integrity = `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`
    const basename = name.slice(name.lastIndexOf('/') + 1)
    const parent = isNested(index) ? nameAt(index - 1) : undefined
    return {
      name,
      version,
      requires,
      integrity,
      tarball: `${REGISTRY}/${name}/-/${basename}-${version}.tgz`,
      direct: index % DIRECT_EVERY === 0,
      parent,
    }
  })
}

const isNested = (index) => index % NESTED_EVERY === 9
const atTop = (index) => (isNested(index) ? index - 1 : index)
const nameAt = (index) => (index % NESTED_EVERY === 3 ? `@scope${index % 97}/package-${index}` : `package-${index}`)
const ranges = (names, range = '^1.0.0') => Object.fromEntries(names.map((name) => [name, range]))
const direct = (list) => list.filter((entry) => entry.direct).map((entry) => entry.name)

function npmPackages(list) {
  const root = { name: 'app', version: '1.0.0', dependencies: ranges(direct(list)) }
  const entries = list.map(({ name, parent, version, tarball, integrity, requires }) => [
    parent === undefined ? `node_modules/${name}` : `node_modules/${parent}/node_modules/${name}`,
    { version, resolved: tarball, integrity, license: 'MIT', dependencies: ranges(requires), engines: { node: '>=18' } },
  ])
  return { '': root, ...Object.fromEntries(entries) }
}

function npmDependencies(list) {
  const legacy = {}
  for (const { name, parent, version, tarball, integrity, requires } of list) {
    const entry = { version, resolved: tarball, integrity, requires: ranges(requires) }
    if (parent === undefined) legacy[name] = entry
    else legacy[parent].dependencies = { ...legacy[parent].dependencies, [name]: entry }
  }
  return legacy
}

const npm = (lockfileVersion, sections) =>
  `${JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion, requires: true, ...sections }, null, 2)}\n`
const quote = (text) => (text.startsWith('@') ? `'${text}'` : text)

const WRITERS = {
  'npm 1': (list) => npm(1, { dependencies: npmDependencies(list) }),
  'npm 2': (list) => npm(2, { packages: npmPackages(list), dependencies: npmDependencies(list) }),
  'npm 3': (list) => npm(3, { packages: npmPackages(list) }),
  'pnpm 9': (list) => {
    const versions = new Map(list.map((entry) => [entry.name, entry.version]))
    return [
      "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .:\n    dependencies:\n",
      ...list
        .filter((entry) => entry.direct)
        .map((entry) => `      ${quote(entry.name)}:\n        specifier: ^1.0.0\n        version: ${entry.version}\n`),
      '\npackages:\n',
      ...list.map(
        ({ name, version, integrity }) =>
          `\n  ${quote(`${name}@${version}`)}:\n    resolution: {integrity: ${integrity}}\n    engines: {node: '>=18'}\n`,
      ),
      '\nsnapshots:\n',
      ...list.map(({ name, version, requires }) =>
        requires.length === 0
          ? `\n  ${quote(`${name}@${version}`)}: {}\n`
          : `\n  ${quote(`${name}@${version}`)}:\n    dependencies:\n${requires.map((other) => `      ${quote(other)}: ${versions.get(other)}\n`).join('')}`,
      ),
    ].join('')
  },
  'yarn 1': (list) => {
    const line = (other) => `    ${other.startsWith('@') ? `"${other}"` : other} "^1.0.0"\n`
    const head = (name) => (name.startsWith('@') ? `"${name}@^1.0.0":` : `${name}@^1.0.0:`)
    const body = ({ name, version, tarball, integrity, requires }) =>
      `\n${head(name)}\n  version "${version}"\n  resolved "${tarball}#${'0'.repeat(40)}"\n  integrity ${integrity}\n${
        requires.length === 0 ? '' : `  dependencies:\n${requires.map(line).join('')}`
      }`
    return `# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n${list.map(body).join('')}`
  },
  'yarn berry': (list) => {
    const line = (other) => `    ${other.startsWith('@') ? `"${other}"` : other}: "npm:^1.0.0"\n`
    const dependencies = (names) => (names.length === 0 ? '' : `  dependencies:\n${names.map(line).join('')}`)
    const root = `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n${dependencies(direct(list))}  languageName: unknown\n  linkType: soft\n\n`
    const body = ({ name, version, requires }) =>
      `"${name}@npm:^1.0.0":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n${dependencies(requires)}  checksum: 10c0/${createHash(
        'sha512',
      )
        .update(`zip of ${name}@${version}`)
        .digest('hex')}\n  languageName: node\n  linkType: hard\n\n`
    return `# This file is generated by running "yarn install" inside your project.\n\n__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${root}${list.map(body).join('')}`
  },
  bun: (list) => {
    const body = ({ name, parent, version, tarball, integrity, requires }) => {
      const key = parent === undefined ? name : `${parent}/${name}`
      return `    ${JSON.stringify(key)}: [${JSON.stringify(`${name}@${version}`)}, "${tarball}", ${JSON.stringify({ dependencies: ranges(requires) })}, "${integrity}"],\n\n`
    }
    const root = JSON.stringify({ name: 'app', dependencies: ranges(direct(list)) })
    return `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": ${root},\n  },\n  "packages": {\n${list.map(body).join('')}  }\n}\n`
  },
}
