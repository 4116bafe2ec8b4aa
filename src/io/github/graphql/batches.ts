/**
 * Collects questions and asks many of them in one query.
 *
 * 1. A query is sent if no running work can bring more questions, if it is full, or if its first question has waited
 *    long enough.
 * 2. A question that a query does not answer is asked with REST, on its own. A failed query never means that something
 *    is absent.
 * 3. If queries are not answered at all (no such service, a refusal, a limit), no more are sent. A query that is too
 *    large for the server is sent again as smaller ones, a few times.
 */
import type { Answer } from '../../../domain/answer.ts'
import type { Lookup, Read } from './lookup.ts'
import { type Query, queryOf } from './query.ts'

/** The outcome of a query. */
export type Outcome =
  | { readonly kind: 'response'; readonly json: unknown }
  /** Smaller queries may be answered. */
  | { readonly kind: 'too-much' }
  /** No other query will be answered either. */
  | { readonly kind: 'refused' }

export interface BatchOptions {
  readonly send: (query: Query) => Promise<Outcome>
  readonly askRest: (path: string) => Promise<Answer<unknown>>
  /** Whether answers are on their way that may lead to more questions. */
  readonly isBusy: () => boolean
  /** Answers to questions that were not asked yet. */
  readonly learn: (path: string, answer: Answer<unknown>) => void
}

export interface Batches {
  ask(path: string, lookup: Lookup): Promise<Answer<unknown>>
}

interface Item {
  readonly path: string
  readonly lookup: Lookup
  readonly resolve: (answer: Answer<unknown> | Promise<Answer<unknown>>) => void
}

/** In one query. GitHub ends a query that takes ten seconds. */
const MOST_LOOKUPS = 150
const MOST_REPOSITORIES = 60
/** After a query that was too large, the next one has this share of its size. */
const SMALLER = 1 / 3
/** The number of times that a smaller query is tried. */
const TRIES = 3
/** Milliseconds. It grows with each query, so that a slow run does not send many small ones. */
const WAIT = 100
const LOOK_AGAIN = 4

export function createBatches(options: BatchOptions): Batches {
  return new Collecting(options)
}

class Collecting implements Batches {
  readonly #options: BatchOptions
  #waiting: Item[] = []
  #since = 0
  #isLooking = false
  #isOff = false
  #most = MOST_LOOKUPS
  #sent = 0
  #underWay = 0
  #triesLeft = TRIES
  /** After a query that was too large, until one is answered: one query at a time. */
  #isTrying = false

  constructor(options: BatchOptions) {
    this.#options = options
  }

  ask(path: string, lookup: Lookup): Promise<Answer<unknown>> {
    if (this.#isOff) return this.#options.askRest(path)
    return new Promise((resolve) => {
      if (this.#waiting.length === 0) this.#since = performance.now()
      this.#waiting.push({ path, lookup, resolve })
      this.#lookSoon()
    })
  }

  #lookSoon(): void {
    if (this.#isLooking) return
    this.#isLooking = true
    setImmediate(() => this.#look())
  }

  #look(): void {
    const isDue = performance.now() - this.#since >= WAIT * (1 + this.#sent)
    const mustWait = this.#isTrying && this.#underWay > 0
    if (!mustWait && (isDue || this.#isFull() || !this.#options.isBusy())) {
      this.#isLooking = false
      this.#sendAll()
    } else if (this.#waiting.length > 0) setTimeout(() => this.#look(), LOOK_AGAIN)
    else this.#isLooking = false
  }

  #isFull(): boolean {
    return this.#waiting.length >= this.#most || repositoriesOf(this.#waiting).size >= MOST_REPOSITORIES
  }

  #sendAll(): void {
    do void this.#sendOne(this.#take())
    while (this.#waiting.length > 0 && !this.#isTrying)
    if (this.#waiting.length > 0) this.#lookSoon()
  }

  #take(): readonly Item[] {
    const repositories = new Set<string>()
    const end = this.#waiting.findIndex(({ lookup }, index) => {
      repositories.add(repositoryOf(lookup))
      return index >= this.#most || repositories.size > MOST_REPOSITORIES
    })
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end)
  }

  async #sendOne(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return
    this.#sent++
    this.#underWay++
    const query = queryOf(items.map(({ lookup }) => lookup))
    const outcome = await this.#options.send(query)
    this.#underWay--
    if (outcome.kind === 'response') {
      this.#answer(items, query.read(outcome.json))
      return
    }
    if (outcome.kind === 'too-much' && items.length > 1 && this.#triesLeft > 0) {
      this.#trySmaller(items)
      return
    }
    this.#isOff = true
    for (const { path, resolve } of [...items, ...this.#waiting.splice(0)]) resolve(this.#options.askRest(path))
  }

  #trySmaller(items: readonly Item[]): void {
    if (items.length <= this.#most) {
      this.#triesLeft--
      this.#most = Math.max(1, Math.floor(items.length * SMALLER))
    }
    this.#isTrying = true
    this.#waiting.unshift(...items)
    this.#lookSoon()
  }

  #answer(items: readonly Item[], read: readonly (Read | undefined)[]): void {
    this.#isTrying = false
    for (const [index, { path, resolve }] of items.entries()) {
      const found = read[index]
      for (const [other, answer] of Object.entries(found?.beside ?? {})) this.#options.learn(other, answer)
      resolve(found === undefined ? this.#options.askRest(path) : found.answer)
    }
  }
}

const repositoryOf = ({ owner, name }: Lookup): string => `${owner}/${name}`
const repositoriesOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.map(({ lookup }) => repositoryOf(lookup)))
