/** Establishes the name of an action: `actions:owner/name`, in lower case, as GitHub compares names. */
import type { PackageName } from '../../domain/package.ts'

const NAME = /^actions:[a-z0-9][a-z0-9_-]{0,99}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/

/** `undefined` if the text cannot be the name of an action. */
export function parseActionName(text: string): PackageName | undefined {
  const name = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return NAME.test(name) ? (name as PackageName) : undefined
}

/** The name of the action in the repository `owner/name`. */
export const actionName = (repository: string): PackageName | undefined => parseActionName(`actions:${repository}`)
