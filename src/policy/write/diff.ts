/** Writes the text of a policy before and after as a unified diff that `git apply` reads. */
import { createTwoFilesPatch } from 'diff'

/** `before`: `undefined` if there is no file yet. Empty if nothing changes. */
export function policyDiff(file: string, before: string | undefined, after: string, context = 3): string {
  if (before === after) return ''
  const from = before === undefined ? '/dev/null' : `a/${file}`
  const text = createTwoFilesPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, { context })
  return text.replace(/^=+\n/, '').replace(/^((?:---|\+\+\+) .*?)\t$/gm, '$1')
}
