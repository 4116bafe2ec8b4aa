/** Whether `dependencies` says of every package what `packages` says of the same folder, letter for letter: then it need not be read. */
import { isRecord, own } from '../json.ts'

export function isRepeated(dependencies: Record<string, unknown>, packages: Record<string, unknown>, folder = ''): boolean {
  return Object.keys(dependencies).every((name) => {
    const location = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`
    const legacy = own(dependencies, name)
    const current = own(packages, location)
    if (!isRecord(legacy) || !isRecord(current) || !saysTheSame(legacy, current)) return false
    const nested = legacy['dependencies']
    if (nested === undefined) return true
    const inside = current['link'] === true ? current['resolved'] : location
    return isRecord(nested) && typeof inside === 'string' && isRepeated(nested, packages, inside)
  })
}

function saysTheSame(legacy: Record<string, unknown>, current: Record<string, unknown>): boolean {
  const { version, resolved, integrity, bundled, from } = legacy
  if (typeof version !== 'string' || integrity !== current['integrity'] || bundled !== current['inBundle']) return false
  if (version === current['resolved']) return resolved === undefined // git, a tarball, a file
  if (from !== undefined || resolved !== current['resolved'] || current['link'] === true) return version === linkTo(current)
  return version === (typeof current['name'] === 'string' ? `npm:${current['name']}@${String(current['version'])}` : current['version'])
}

function linkTo(current: Record<string, unknown>): string | undefined {
  return current['link'] === true && typeof current['resolved'] === 'string' ? `file:${current['resolved']}` : undefined
}
