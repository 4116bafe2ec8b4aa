/** Parses text that a person wrote, on the command line or under `with:`. Throws USAGE_INVALID. */
import { GateError } from './errors.ts'
import { quoted } from './text/quoted.ts'
import { toSeconds } from './text/time.ts'

export const GENERAL_HELP = '`npx countersign help` lists the commands and options.'

/** The GateError for a command line that cannot be understood. */
export function usage(message: string, help = GENERAL_HELP): GateError {
  return new GateError('USAGE_INVALID', message, { help })
}

export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw usage(`${what} must be one of ${allowed.join(', ')}, found ${quoted(value)}`)
  return found
}

/** An absolute http(s) URL without credentials, query, fragment and trailing slash. */
export function httpUrl(what: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const plain = url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  if (!plain || url.search !== '' || url.hash !== '')
    throw usage(`${what} must be an http(s) URL without credentials or query, found ${quoted(value.replace(/\/\/[^/]*@/, '//***@'))}`)
  return value.replace(/\/+$/, '')
}

/** `public`: the public registry, whatever a configuration says. */
export const registryUrl = (what: string, value: string): string => (value === 'public' ? value : httpUrl(what, value))

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

export function instant(what: string, value: string): string {
  const time = ISO.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw usage(`${what} must be a time like 2026-11-22T10:00:00Z, found ${quoted(value)}`)
  return toSeconds(new Date(time))
}

/** Positive seconds, at most an hour. Returns milliseconds. */
export function seconds(what: string, value: string): number {
  const number = /^\d{1,5}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN
  if (!(number > 0 && number <= 3600)) throw usage(`${what} must be more than 0 and at most 3600 seconds, found ${quoted(value)}`)
  return number * 1000
}
