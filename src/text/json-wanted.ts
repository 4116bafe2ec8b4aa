/** Says which parts of a JSON value a reader looks at, and takes these parts out of it. */
import { type JsonObject, isJsonObject } from './json.ts'

/** Everything, or parts of an object. A value that is not an object stays as it is. */
export type JsonWanted = 'all' | PartsWanted
export type PartsWanted = FieldsWanted | EachWanted
/** These fields. */
export interface FieldsWanted {
  readonly fields: Readonly<Record<string, JsonWanted>>
}
/** The same fields of the objects in all fields. */
interface EachWanted {
  readonly each: FieldsWanted
}

/** What is wanted of a field. `undefined`: nothing. */
export const wantedOf = ({ fields }: FieldsWanted, key: string): JsonWanted | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

export function takeWanted(value: unknown, wanted: JsonWanted): unknown {
  return wanted === 'all' || !isJsonObject(value) ? value : takeParts(value, wanted)
}

export function takeParts(value: JsonObject, wanted: PartsWanted): JsonObject {
  const taken = Object.entries(value).flatMap(([key, one]) => {
    const inside = 'each' in wanted ? wanted.each : wantedOf(wanted, key)
    return inside === undefined ? [] : [[key, takeWanted(one, inside)] as const]
  })
  return Object.fromEntries(taken)
}
