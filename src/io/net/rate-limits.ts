/**
 * Keeps count of the requests of each token, and of those without one, so that the limit is never run into.
 *
 * 1. At most so many are under way at a time; the others wait in order, and are looked at again when it is their turn:
 *    what was asked before the first answer came must not all be sent after the limit is known to be used up.
 * 2. What an answer says is left is counted without those still under way, which may or may not be among it already.
 * 3. Of those that wait, what is asked first goes first.
 * 4. A used-up limit ends all waiting until it starts anew.
 */
import { setImmediate } from 'node:timers/promises'
import { isRateLimited, rateLimitReset } from './answer.ts'
import type { Response } from './attempt.ts'

/** Requests that are left for others. */
const FLOOR = 1
/** With as few left, what need not be asked first lets go first what is asked at the same moment. */
const FEW = 200

export interface RateLimits {
  /** Waits for a turn. `undefined`: send it, and then `settle`. Else when the limit starts anew. */
  admit(token: string | undefined, isFirst?: boolean): Promise<string | undefined>
  /** `undefined`: there was no response. */
  settle(token: string | undefined, response: Response | undefined): void
  /** What an answer said is left, and until when (milliseconds since 1970). `undefined`: none has said it. */
  left(token: string | undefined): { readonly requests: number; readonly until: number } | undefined
}

interface Count {
  underWay: number
  /** `undefined`: no answer has said it. */
  left: number | undefined
  /**
   * When what is left is counted anew, and until when nothing may be asked whatever is left. Milliseconds since 1970.
   */
  resetsAt: number
  pausedUntil: number
  readonly waiting: Waiting[]
}

interface Waiting {
  readonly isFirst: boolean
  readonly go: () => void
}

/** With and without a token the limits are different ones. */
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
      // All of them where nothing more may be asked, else the next in line.
      if (allowedBy(count) <= 0) for (const { go } of count.waiting.splice(0)) go()
      else next(count.waiting)?.go()
    },
    left(token) {
      const { left, resetsAt } = countOf(token)
      return left === undefined ? undefined : { requests: left, until: resetsAt }
    },
  }
}

/** Takes the next one out of those that wait. */
function next(waiting: Waiting[]): Waiting | undefined {
  const first = waiting.findIndex(({ isFirst }) => isFirst)
  return waiting.splice(Math.max(0, first), 1)[0]
}

/** How many may be sent before the limit starts anew. */
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

/** Answers come in any order: of those of one period the lowest counts. */
function lower(count: Count, left: number, resetsAt: number): void {
  const samePeriod = count.left !== undefined && count.resetsAt > Date.now()
  count.left = samePeriod ? Math.min(count.left ?? left, left) : left
  count.resetsAt = samePeriod ? Math.max(count.resetsAt, resetsAt) : resetsAt
}
