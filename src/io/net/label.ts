/** Names a request in messages: printable, short, and without credentials. */
const MAX_LENGTH = 300

/** `place`: the address above the path, shown without user and password. `path`: as it was asked. */
export function labelOf(place: string, path: string): string {
  const text = `GET ${withoutCredentials(place)}${path}`.replace(/[^\x20-\x7e]/g, '?')
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

export const withoutCredentials = (place: string): string => place.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')
