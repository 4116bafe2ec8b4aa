/**
 * Establishes whether `dependencies` only repeats, as equal text, what `packages` states about the same folders. Then
 * it need not be read.
 */
import { type JsonObject, isJsonObject, field } from '../../../../text/json.ts'

/** Whether each entry of `dependencies` repeats the one of its folder. `folder` is the folder that contains them. */
export function isRepeated(dependencies: JsonObject, packages: JsonObject, folder = ''): boolean {
  return Object.keys(dependencies).every((name) => {
    const location = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`
    const legacy = field(dependencies, name)
    const current = field(packages, location)
    if (!isJsonObject(legacy) || !isJsonObject(current) || !saysTheSame(legacy, current)) return false
    const nested = legacy['dependencies']
    if (nested === undefined) return true
    const inside = current['link'] === true ? current['resolved'] : location
    return isJsonObject(nested) && typeof inside === 'string' && isRepeated(nested, packages, inside)
  })
}

function saysTheSame(legacy: JsonObject, current: JsonObject): boolean {
  const { version, resolved, integrity, bundled, from } = legacy
  if (typeof version !== 'string' || integrity !== current['integrity'] || bundled !== current['inBundle']) return false
  if (version === current['resolved']) return resolved === undefined // git, a tarball, a file
  if (from !== undefined || resolved !== current['resolved'] || current['link'] === true) return version === linkTo(current)
  return version === (typeof current['name'] === 'string' ? `npm:${current['name']}@${String(current['version'])}` : current['version'])
}

function linkTo(current: JsonObject): string | undefined {
  return current['link'] === true && typeof current['resolved'] === 'string' ? `file:${current['resolved']}` : undefined
}
