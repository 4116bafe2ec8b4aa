/**
 * Counts the requests of a run by host and kind, and records what was left. Each sent request counts, also a repeated
 * one.
 */
import type { Questions, Requests, RequestsLeft } from '../../domain/questions.ts'

export interface Tally {
  sent(url: URL, kind: string): void
  /** Not sent, because the limit was used up. */
  leftOut(url: URL, kind: string): void
  /** `until`: milliseconds since 1970. */
  left(url: URL, api: RequestsLeft['api'], requests: number, until: number): void
  read(): Questions
}

export function createTally(): Tally {
  const [asked, leftOut] = [new Counts(), new Counts()]
  const left = new Map<string, RequestsLeft>()
  return {
    sent: (url, kind) => asked.add(url.host, kind),
    leftOut: (url, kind) => leftOut.add(url.host, kind),
    left({ host }, api, requests, until) {
      const time = new Date(until).toISOString().replace(/\.\d+Z$/, 'Z')
      left.set(`${host} ${api}`, { host, api, requests, until: time })
    },
    read: () => ({ asked: asked.list(), left: [...left.values()].toSorted(byHost), leftOut: leftOut.list() }),
  }
}

const byHost = (a: RequestsLeft, b: RequestsLeft): number => (`${a.host} ${a.api}` < `${b.host} ${b.api}` ? -1 : 1)

class Counts {
  readonly #hosts = new Map<string, Map<string, number>>()

  add(host: string, kind: string): void {
    const kinds = this.#hosts.get(host) ?? new Map<string, number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    this.#hosts.set(host, kinds)
  }

  list(): readonly Requests[] {
    const all = [...this.#hosts].flatMap(([host, kinds]) => [...kinds].map(([kind, requests]) => ({ host, kind, requests })))
    return all.toSorted((a, b) => (a.host === b.host ? (a.kind < b.kind ? -1 : 1) : a.host < b.host ? -1 : 1))
  }
}
