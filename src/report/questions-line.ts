// Writes in one line the requests of a run by host, the requests that the token had left, and those that were not sent
// because the limit was used up.
import type { Questions, Requests } from '../domain/questions.ts'
import { groupBy } from '../text/group.ts'
import { clock } from '../text/time.ts'

/** Raw. */
export function questionsLine({ asked, left, leftOut }: Questions): string {
  const hosts = groupBy(asked, ({ host }) => host)
  const parts = [...hosts].map(([host, requests]) => `${host} ${total(requests)} (${kinds(requests)})`)
  const rests = left.map(({ host, api, requests, until }) => `${host} has ${requests} ${APIS[api]} left until ${clock(until)}`)
  const gaps = leftOut.length === 0 ? [] : [`not asked, because the limit is used up: ${kinds(leftOut)}`]
  return [parts.length === 0 ? 'nothing' : parts.join(', '), ...rests, ...gaps].join('; ')
}

const APIS = { rest: 'requests', graphql: 'queries' } as const

const total = (requests: readonly Requests[]): number => requests.reduce((sum, one) => sum + one.requests, 0)
const kinds = (requests: readonly Requests[]): string => requests.map(({ kind, requests: count }) => `${kind} ${count}`).join(', ')
