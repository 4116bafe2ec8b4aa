/**
 * Counts the requests of each token, and those without one, so that the limit is never exceeded.
 *
 * 1. At most a fixed number runs at a time. The others wait in order and are checked again at their turn. So requests
 *    made before the first answer are not all sent after the limit is used up.
 * 2. The number that an answer gives as left is reduced by the requests still running, which it may or may not include.
 * 3. Of the waiting requests, those that are asked first go first.
 * 4. A used-up limit ends all waiting until it starts again.
 */
import { setImmediate } from 'node:timers/promises'
import { isRateLimited, rateLimitReset } from './answer.ts'
import type { Response } from './attempt.ts'

/** Requests that are left for other users. */
const FLOOR = 1
/** If at most this many are left, less important requests let others of the same moment go first. */
const FEW = 200

export interface RateLimits {
  /** Waits for a turn. `undefined`: send it, then call `settle`. Otherwise: when the limit starts again. */
  admit(token: string | undefined, isFirst?: boolean): Promise<string | undefined>
  /** `undefined` if there was no response. */
  settle(token: string | undefined, response: Response | undefined): void
  /**
   * The number that an answer gave as left, and until when (milliseconds since 1970). `undefined` if no answer gave
   * one.
   */
  left(token: string | undefined): { readonly requests: number; readonly until: number } | undefined
}

interface Count {
  underWay: number
  /** `undefined` if no answer has stated it. */
  left: number | undefined
  /** When the count starts again, and until when nothing may be asked whatever is left. Milliseconds since 1970. */
  resetsAt: number
  pausedUntil: number
  readonly waiting: Waiting[]
}

interface Waiting {
  readonly isFirst: boolean
  readonly go: () => void
}

/** Requests with a token and without one have different limits. */
export function createRateLimits(atATime: number): RateLimits {
  const counts = new Map<string | undefined, Count>()
  const countOf = (token: string | undefined): Count => {
    const count = counts.get(token) ?? { underWay: 0, left: undefined, resetsAt: 0, pausedUntil: 0, waiting: [] }
    counts.set(token, count)
    return count
  }
  return {
    async admit(token, isFirst = true) {
      const count = countOf(token)
      if (!isFirst && allowedBy(count) < FEW) await setImmediate()
      for (;;) {
        const allowed = allowedBy(count)
        if (allowed <= 0) return new Date(startsAnew(count)).toISOString().replace(/\.\d+Z$/, 'Z')
        if (count.underWay < Math.min(allowed, atATime)) break
        await new Promise<void>((go) => void count.waiting.push({ isFirst, go }))
      }
      count.underWay++
      return undefined
    },
    settle(token, response) {
      const count = countOf(token)
      count.underWay--
      if (response !== undefined) note(count, response)
      // All of them if nothing more may be asked, else the next one.
      if (allowedBy(count) <= 0) for (const { go } of count.waiting.splice(0)) go()
      else next(count.waiting)?.go()
    },
    left(token) {
      const { left, resetsAt } = countOf(token)
      return left === undefined ? undefined : { requests: left, until: resetsAt }
    },
  }
}

/** Removes the next one from the waiting requests. */
function next(waiting: Waiting[]): Waiting | undefined {
  const first = waiting.findIndex(({ isFirst }) => isFirst)
  return waiting.splice(Math.max(0, first), 1)[0]
}

/** How many may be sent before the limit starts again. */
function allowedBy({ left, resetsAt, pausedUntil }: Count): number {
  if (pausedUntil > Date.now()) return 0
  return left === undefined || resetsAt <= Date.now() ? Infinity : left - FLOOR
}

const startsAnew = ({ left, resetsAt, pausedUntil }: Count): number =>
  left !== undefined && left <= FLOOR ? Math.max(resetsAt, pausedUntil) : pausedUntil

function note(count: Count, response: Response): void {
  const left = response.headers['x-ratelimit-remaining']
  const wait = response.headers['retry-after']
  const resetsAt = rateLimitReset(response)
  // GitHub's secondary limit names a pause instead of a time.
  if (isRateLimited(response) && wait !== undefined && /^\d{1,6}$/.test(wait)) count.pausedUntil = Date.now() + Number(wait) * 1000
  if (typeof left === 'string' && /^\d{1,9}$/.test(left) && resetsAt !== undefined) lower(count, Number(left), resetsAt)
}

/** Answers come in any order. Of the answers of one period the lowest number counts. */
function lower(count: Count, left: number, resetsAt: number): void {
  const samePeriod = count.left !== undefined && count.resetsAt > Date.now()
  count.left = samePeriod ? Math.min(count.left ?? left, left) : left
  count.resetsAt = samePeriod ? Math.max(count.resetsAt, resetsAt) : resetsAt
}
