/** A world that answers only the questions to registries and GitHub. A test that asks for anything more fails. */
import type { Answer } from '../../src/domain/answer.ts'
import type { Question, World } from '../../src/world.ts'

export function worldThatAnswers(answer: (question: Question) => Answer<unknown>, asked: Question[] = []): World {
  const none = () => Promise.reject(new Error('nothing else is asked'))
  const snapshot = { commit: undefined, read: none, lockfiles: none }
  return {
    now: '2026-11-22T10:00:00Z',
    base: snapshot,
    head: snapshot,
    trusted: snapshot,
    changed: none,
    registries: none,
    trustMaterial: none,
    ask(question) {
      asked.push(question)
      return Promise.resolve(answer(question))
    },
  }
}
