/** Computes with times. In the domain a time is an ISO 8601 text. */
import { counted } from './words.ts'

const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds from one time to the other. `undefined` if either text is not a time. Never 0 for "unknown". */
export function elapsed(from: string, to: string): number | undefined {
  const milliseconds = Date.parse(to) - Date.parse(from)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

/** ISO 8601, UTC, to the second. */
export const toSeconds = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`

/** The time that many milliseconds later. `at` must be a time. */
export const later = (at: string, milliseconds: number): string => toSeconds(new Date(Date.parse(at) + milliseconds))

/** `2026-11-22 10:00 UTC`. A text that is not a time is returned unchanged. */
export function clock(iso: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso)
  return match?.[1] === undefined || match[2] === undefined ? iso : `${match[1]} ${match[2]} UTC`
}

/**
 * A duration for people, rounded down to one useful unit: `45 seconds`, `8 minutes`, `72 hours`, `10 days`, `14
 * months`. It is never longer than the real duration.
 */
export function duration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return 'unknown'
  const [size, unit] = unitFor(milliseconds)
  return counted(Math.max(0, Math.floor(milliseconds / size)), unit)
}

/** An exact limit in its largest unit: `72 hours`, `7 days`. Days are used only where they read better than hours. */
export function exactDuration(milliseconds: number): string {
  const { count, unit } = wholeUnits(milliseconds)
  return counted(count, unit)
}

export function wholeUnits(milliseconds: number): { readonly count: number; readonly unit: 'day' | 'hour' | 'minute' } {
  if (milliseconds % DAY === 0 && milliseconds > 3 * DAY) return { count: milliseconds / DAY, unit: 'day' }
  return milliseconds % HOUR === 0 ? { count: milliseconds / HOUR, unit: 'hour' } : { count: milliseconds / MINUTE, unit: 'minute' }
}

function unitFor(milliseconds: number): readonly [number, string] {
  if (milliseconds < 2 * MINUTE) return [SECOND, 'second']
  if (milliseconds < 2 * HOUR) return [MINUTE, 'minute']
  if (milliseconds < 4 * DAY) return [HOUR, 'hour']
  if (milliseconds < 120 * DAY) return [DAY, 'day']
  return milliseconds < 730 * DAY ? [30.44 * DAY, 'month'] : [365.25 * DAY, 'year']
}
