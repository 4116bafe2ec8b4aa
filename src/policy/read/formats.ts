/**
 * Reads the kinds of text in a policy. Each accepts exactly what its description says, and its message says what was
 * wanted.
 */
import { parseIntegrity, parseVersion } from '../../domain/package.ts'
import { plainAddress } from '../../text/address.ts'
import { DAY, HOUR, MINUTE } from '../../text/time.ts'
import { ECOSYSTEMS, parsePackageName } from '../../ecosystems/index.ts'
import { SHA1_ID } from '../../text/object-id.ts'
import { type TextShape, notOne, text } from './shape.ts'

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY }
const DURATION = /^(?:0|([0-9]{1,5})([mhd]))$/

/** `72h`, `3d`, `90m`, `0` → milliseconds. */
export const duration = text<number>({
  wanted: 'a duration like 72h, 3d or 90m',
  numbers: true,
  schema: { pattern: '^(0|[0-9]{1,5}[mhd])$', minimum: 0, maximum: 0 },
  parse: (found) => {
    const [whole, amount = '0', unit = 'h'] = DURATION.exec(found) ?? []
    if (whole === undefined) return notOne(/^[0-9]{1,5}$/.test(found) ? `; a number needs a unit, like ${found}h` : '')
    return { value: Number(amount) * (UNITS[unit] ?? 0) }
  },
})

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/

/** A day of the calendar, UTC. */
export const date = text<string>({
  wanted: 'a date like 2027-01-31',
  schema: { format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  parse: (found) => {
    const [whole, year = '', month = '', day = ''] = DATE.exec(found) ?? []
    if (whole === undefined) return notOne()
    const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    return calendar.toISOString().slice(0, 10) === found ? { value: found } : notOne('; there is no such day')
  },
})

export const startOfDay = (day: string): string => `${day}T00:00:00.000Z`
export const endOfDay = (day: string): string => `${day}T23:59:59.999Z`

/** A SemVer range, as npm writes it. */
export const versionRange = text<string>({
  wanted: 'a SemVer range like ">=1.13.4" or "<2 || ^3.1"',
  numbers: true,
  schema: { type: ['string', 'number'], minimum: 0, minLength: 1, maxLength: 256, pattern: '\\S' },
  parse: (found) => (found.trim() !== '' && found.length <= 256 && ECOSYSTEMS.npm.versions.isRange(found) ? { value: found } : notOne()),
})

const SEMVER = /^[0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$/
/** The text in place of a version if bun.lock has only a git commit. */
const GIT_VERSION = /^[0-9a-f]{7,64}$/

/** One version, never a range. */
export const exactVersion = text<string>({
  wanted: 'one exact version like 1.2.3',
  schema: { pattern: `${SEMVER.source}|${GIT_VERSION.source}` },
  parse: (found) =>
    (SEMVER.test(found) || GIT_VERSION.test(found)) && parseVersion(found) !== undefined
      ? { value: found }
      : notOne(!ECOSYSTEMS.npm.versions.isRange(found) ? '' : '; an exemption is for one version'),
})

const HASH = '(?:sha(?:1|224|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}'

/** Yarn's: of SHA-512, in later versions behind its cache key. */
const CHECKSUM = /^(?:[0-9a-z]{1,16}\/)?[0-9a-f]{128}$/

export const lockedHash = text<string>({
  wanted: 'an integrity like sha512-…, as in the lockfile',
  schema: { maxLength: 4096, pattern: `^\\s*${HASH}(?:\\s+${HASH})*\\s*$|${CHECKSUM.source}` },
  parse: (found) => {
    const value = CHECKSUM.test(found) ? found : parseIntegrity(found)
    return value === undefined ? notOne() : { value }
  },
})

/** A scope, or a name within or without one. */
export const NAME_PART = '[A-Za-z0-9~_-][A-Za-z0-9._~-]*'

/** One package, never a pattern. */
export const packageName = text<string>({
  wanted: 'the exact name of a package',
  schema: { maxLength: 214, pattern: `^(?:@${NAME_PART}/)?${NAME_PART}$` },
  parse: (found) =>
    parsePackageName(found) === undefined ? notOne(found.includes('*') ? '; an exemption is for one package' : '') : { value: found },
})

const BLANK = /^\s*$/
const CONTROL = /\p{Cc}/u

/** Text on one line that says something. */
export const words = (wanted: string, maxLength = 255): TextShape<string> =>
  text<string>({
    wanted,
    schema: { minLength: 1, maxLength, pattern: '^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    parse: (found) => (BLANK.test(found) || CONTROL.test(found) || found.length > maxLength ? notOne() : { value: found }),
  })

export const PUBLISHER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** The name of a publisher. Whether it is declared is checked where it is used. */
export const publisherName: TextShape<string> = {
  ...words('the name of a publisher'),
  schema: { type: 'string', pattern: PUBLISHER_NAME.source },
}

/** Text for people, over any number of lines. */
export const prose = text<string>({
  wanted: 'text that says why',
  schema: { minLength: 1, pattern: '\\S' },
  parse: (found) => (BLANK.test(found) ? notOne() : { value: found.trim() }),
})

/** Numeric, compared as text: a number would lose digits beyond 2^53. */
export const numericId = text<string>({
  wanted: 'a numeric id like "390497226"',
  numbers: true,
  schema: { pattern: '^[1-9][0-9]{0,19}$', minimum: 1 },
  parse: (found) => (/^[1-9][0-9]{0,19}$/.test(found) ? { value: found } : notOne()),
})

export const gitHubLogin = text<string>({
  wanted: 'a GitHub login like octocat or dependabot[bot]',
  schema: { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$' },
  parse: (found) =>
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(?:\[bot\])?$/.test(found)
      ? { value: found }
      : notOne(found.startsWith('@') ? '; leave out the @' : ''),
})

export const npmAccount = words('the name of an npm account', 214)

const REGISTRY = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@/-]*)?$/

// Only from the first slash of a run: a policy from a pull request may have a million slashes.
const kept = (url: string): string => plainAddress(url).replace(/(?<!\/)\/+$/, '')

/** `public`, or another registry's base URL in its plain spelling, without a trailing slash. */
export const registry = text<string>({
  wanted: '`public` or the URL of a registry',
  schema: { pattern: `^public$|${REGISTRY.source}` },
  parse: (found) => {
    if (found === 'public' || REGISTRY.test(found)) return { value: kept(found) }
    return notOne(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.test(found) ? `; write https://${found}` : '')
  },
})

const NPMS_OWN = /^https?:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)(?:[:/]|$)/

/** A registry other than npm's own, which omits nothing. */
export const otherRegistry = text<string>({
  wanted: "the URL of a registry that is not npm's own",
  schema: { pattern: REGISTRY.source },
  parse: (found) => {
    if (REGISTRY.test(found) && !NPMS_OWN.test(kept(found))) return { value: kept(found) }
    return notOne(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.test(found) ? `; write https://${found}` : '')
  },
})

/** The full id of a commit. */
export const commitId = text<string>({
  wanted: 'the full id of a commit, 40 hexadecimal digits',
  schema: { pattern: SHA1_ID.source },
  parse: (found) => (SHA1_ID.test(found) ? { value: found } : notOne()),
})
