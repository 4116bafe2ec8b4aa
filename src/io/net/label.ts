/** How a request is called in messages: printable, short, and without credentials. */
const MAX_LENGTH = 300

/** `place` is the address that the path stands below, told without a user and a password; `path` as it was asked. */
export function labelOf(place: string, path: string): string {
  const text = `GET ${withoutCredentials(place)}${path}`.replace(/[^\x20-\x7e]/g, '?')
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

export const withoutCredentials = (place: string): string => place.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')
