/** Times are ISO 8601 texts in the domain; here is the arithmetic on them. */

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds from one time to the other; `undefined` where either is no time. Never 0 for "unknown". */
export function elapsed(from: string, to: string): number | undefined {
  const milliseconds = Date.parse(to) - Date.parse(from)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

/** The time so many milliseconds later, UTC, to the second. `at` must be a time. */
export const later = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/** For people: `45 seconds`, `8 minutes`, `72 hours`, `10 days`. Rounded down: nothing is made older than it is. */
export function duration(milliseconds: number): string {
  const [size, unit] = unitFor(milliseconds)
  const count = Math.max(0, Math.floor(milliseconds / size))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function unitFor(milliseconds: number): readonly [number, string] {
  if (milliseconds < 2 * MINUTE) return [1000, 'second']
  if (milliseconds < 2 * HOUR) return [MINUTE, 'minute']
  return milliseconds <= 4 * DAY ? [HOUR, 'hour'] : [DAY, 'day']
}
