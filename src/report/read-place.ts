// Reads from a JSON report where a change is, and where its bytes come from.
import { type JsonObject, asObject, field, objectField, textField } from '../text/json.ts'

export interface ReadPlace {
  readonly lockfile: string
  readonly line: number
  /** The name it is installed under there, where that is not its own. */
  readonly alias?: string
}

export interface ReadSource {
  /** `registry`, `git`, `pin`, … */
  readonly kind: string
  /** The registry (`public` or its URL), the address with its commit, the path, or what it is inside of. */
  readonly at: string
}

/** Every line that names it. `undefined` if a place has another shape. */
export function readPlaces(json: JsonObject): readonly ReadPlace[] | undefined {
  const alias = textField(json, 'alias')
  const named = field(json, 'places')
  const first = readOnePlace(field(json, 'lockfile'), field(json, 'line'), alias)
  const all = !Array.isArray(named) || named.length === 0 ? [first] : named.map((one) => placeIn(one, alias))
  const places = all.filter((place) => place !== undefined)
  return first === undefined || places.length < all.length ? undefined : places
}

function placeIn(json: unknown, alias: string | undefined): ReadPlace | undefined {
  const place = asObject(json) ?? {}
  return readOnePlace(field(place, 'file'), field(place, 'line'), alias)
}

function readOnePlace(lockfile: unknown, line: unknown, alias: string | undefined): ReadPlace | undefined {
  if (typeof lockfile !== 'string' || lockfile === '' || typeof line !== 'number' || !Number.isSafeInteger(line)) return undefined
  return alias === undefined ? { lockfile, line } : { lockfile, line, alias }
}

/** The commit of an action, or the tag or branch that it is used by. `undefined`: it comes from elsewhere. */
export const commitAt = ({ kind, at }: ReadSource): string | undefined => (kind === 'pin' ? at.slice(at.lastIndexOf('@') + 1) : undefined)

/** An older report does not say it: then it is from a registry. */
export function readSource(json: JsonObject): ReadSource {
  const source = objectField(json, 'source') ?? {}
  const text = (key: string): string => textField(source, key) ?? ''
  const kind = textField(source, 'kind') ?? 'registry'
  switch (kind) {
    case 'registry':
      return { kind, at: textField(json, 'registry') ?? 'public' }
    case 'git':
      return { kind, at: `${text('url')}#${text('commit')}` }
    case 'pin':
      // GitHub ignores the case of a repository's name.
      return { kind, at: `${text('repository').toLowerCase()}@${text('commit') || text('ref')}` }
    case 'bundled':
      return { kind, at: `inside ${text('inside')}` }
    default:
      return { kind, at: text('url') || text('path') }
  }
}
