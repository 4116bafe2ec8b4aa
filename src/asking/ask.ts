/** Turns a question to the outside and the parser of its answer into one typed answer. */
import { type Answer, known, unavailable } from '../domain/answer.ts'
import type { JsonWanted } from '../text/json-wanted.ts'
import type { Question, World } from '../world.ts'

/**
 * `parse` answers `undefined` for a wrong shape. That is `malformed`: never a guess, never absent. `wanted` is what it
 * looks at.
 */
export async function askFor<T>(
  world: World,
  question: Question,
  parse: (json: unknown) => T | undefined,
  wanted: JsonWanted = 'all',
): Promise<Answer<T>> {
  const answer = await world.ask(question, wanted)
  if (answer.kind !== 'known') return answer
  const value = parse(answer.value)
  return value === undefined ? unavailable('malformed', `${question.path}: the answer has an unexpected shape`) : known(value)
}

/** Keeps the promise of each key, so that forty packages of one release ask once. */
export function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (key) => {
    const before = asked.get(key)
    if (before !== undefined) return before
    const promise = make(key)
    asked.set(key, promise)
    return promise
  }
}
