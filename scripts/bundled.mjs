import fs from 'node:fs'
import path from 'node:path'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
const RULER = '-'.repeat(80)

/** The packages with code in the bundle, by name and version: what ships, as opposed to what package-lock.json lists. */
export function bundledPackages(root, metafile) {
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  )
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined))
  const locked = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const packages = new Map([...folders].map((folder) => readPackage(root, folder, locked[folder]?.integrity)))
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
}

/** `node_modules/@a/b/lib/c.js` → `node_modules/@a/b`; the innermost where they nest. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0]
}

function readPackage(root, folder, integrity) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const declared = typeof license === 'string' ? license : license?.type
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => LICENCE_FILE.test(file))
  const texts = files.sort().map((file) =>
    fs
      .readFileSync(path.join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  )
  return [`${name}@${version}`, { name, version, integrity, license: declared, text: texts.join('\n\n') }]
}

export function licencesText(packages) {
  const one = ({ name, version, license, text }) =>
    `${RULER}\n${name}@${version} (${license ?? 'not declared'})\n\n${text || 'The package contains no licence file.'}\n`
  return [`Countersign contains code of these ${packages.length} packages.\n`, ...packages.map(one)].join('\n')
}

/** CycloneDX 1.6 without time and serial number, so that it is the same every time. */
export function sbom(root, packages) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const self = { name, version, license }
  const components = packages.map((found) => component('library', found))
  const metadata = { lifecycles: [{ phase: 'build' }], component: component('application', self) }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }, undefined, 2)}\n`
}

function component(type, { name, version, license, integrity }) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  const hashes = (integrity?.split(' ') ?? [])
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => sha512(hash.slice('sha512-'.length)))
  const licenses =
    license === undefined ? [] : [/ (OR|AND|WITH) |^\(/.test(license) ? { expression: license } : { license: { id: license } }]
  return { type, 'bom-ref': purl, name, version, purl, ...(hashes.length > 0 && { hashes }), ...(licenses.length > 0 && { licenses }) }
}
const sha512 = (base64) => ({ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') })
