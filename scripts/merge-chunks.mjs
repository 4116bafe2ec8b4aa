// Joins the small chunks of a bundler into one file. Each file costs a run half a millisecond or more, and there are about eighty.
//
// 1. Bundle the small chunks that need only each other and Node's own modules once more, into one. Each export gets the chunk's number in front.
// 2. Let every file that imported from one of them import from the joined file.
// 3. Bundle the result as a test, so that an import without a target ends the build.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Bytes. Reading a larger one where it is not needed would cost more than a file less saves. */
const SMALL = 24 * 1024
const IMPORT = /^import (?:\{([^}]*)\} from )?"(\.\/[^"]+)";$/gm
const EXPORT = /^export \{([^}]*)\};$/m

/** `metafile`: that of the build into `dir`. The paths of its outputs begin at `root`. */
export async function mergeChunks(root, dir, metafile, options) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([file, output]) => [path.resolve(root, file), output]))
  const small = closedUnderImports(root, outputs)
  if (small.length < 2) return
  const names = new Map(small.map((file, index) => [file, exportsOf(file, index)]))
  const text = await joined(names, options)
  const shared = path.join(dir, 'chunks', `shared-${createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()}.js`)
  for (const file of outputs.keys()) if (!names.has(file)) redirect(file, names, shared)
  for (const file of small) fs.rmSync(file)
  fs.writeFileSync(shared, text)
  const entries = [...outputs].filter(([, { entryPoint }]) => entryPoint !== undefined).map(([file]) => file)
  await build({ ...options, entryPoints: entries, outdir: dir, splitting: false, write: false, plugins: [], metafile: false })
}

/** Modules of Node that take milliseconds to load stay with the chunks that use them. */
const HEAVY = /^(?:node:)?(?:crypto|child_process)$/

/** The small shared chunks without those that need a larger one, or something heavy of Node, sorted. */
function closedUnderImports(root, outputs) {
  let chosen = new Set([...outputs].filter(([, { entryPoint, bytes }]) => entryPoint === undefined && bytes <= SMALL).map(([file]) => file))
  for (;;) {
    const isClosed = (file) =>
      outputs
        .get(file)
        .imports.every(
          ({ path: other, kind, external }) =>
            (external && !HEAVY.test(other)) || (kind === 'import-statement' && chosen.has(path.resolve(root, other))),
        )
    const left = new Set([...chosen].filter(isClosed))
    if (left.size === chosen.size) return [...left].sort()
    chosen = left
  }
}

/** Exported name → its name in the joined file. */
function exportsOf(file, index) {
  const [, list = ''] = EXPORT.exec(fs.readFileSync(file, 'utf8')) ?? []
  return new Map(listed(list).map(({ as }) => [as, `c${index}_${as}`]))
}

const listed = (list) =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [name, as = name] = one.split(' as ')
      return { name, as }
    })

async function joined(names, options) {
  const lines = [...names].map(([file, own]) => {
    const list = [...own].map(([name, as]) => `${name} as ${as}`)
    return list.length === 0 ? `import ${JSON.stringify(file)}` : `export { ${list.join(', ')} } from ${JSON.stringify(file)}`
  })
  const stdin = { contents: lines.join('\n'), resolveDir: options.absWorkingDir }
  const { outputFiles } = await build({
    ...options,
    stdin,
    entryPoints: undefined,
    outdir: undefined,
    splitting: false,
    write: false,
    plugins: [],
    banner: {},
  })
  // The bundler says above each part which file it is from, and these lay in a folder with another name each time.
  return outputFiles[0].text.replace(/^\/\/ .*\/(chunk-[A-Z0-9]+\.js)$/gm, '// $1')
}

function redirect(file, names, shared) {
  const text = fs.readFileSync(file, 'utf8')
  const folder = path.dirname(file)
  const to = `./${path.relative(folder, shared).replaceAll('\\', '/')}`
  const changed = text.replace(IMPORT, (statement, list, from) => {
    const own = names.get(path.resolve(folder, from))
    if (own === undefined) return statement
    if (list === undefined) return `import ${JSON.stringify(to)};`
    const renamed = listed(list).map(({ name, as }) => `${own.get(name)} as ${as}`)
    return `import {\n  ${renamed.join(',\n  ')}\n} from ${JSON.stringify(to)};`
  })
  if (changed !== text) fs.writeFileSync(file, changed)
}
