/** Reads the version that a comment after a pinned commit claims. People and bots write it in a dozen ways. */

/** `tag=v1`, `tag: v1`, `version = 1.2`, `ver: 3`, `renovate: tag=v1` */
const LABEL = /^(?:renovate\s*:\s*)?(?:tag|version|ver)\s*[:=]\s*(\S+)$/i
const WORD = /^(?:zizmor|renovate|nosemgrep|pin|pinned|was|from|at)\b/i
/** A tag in a form that is used for versions: it has a digit, and no character that a tag cannot have. */
const TAG = /^[A-Za-z0-9][\w.+/@-]{0,127}$/

/**
 * `rest`: the text after the value on its line. `undefined` if no comment names a version: there is none, it is prose,
 * or it is a linter's directive. Of several comments the first that names a version counts.
 */
export function claimedTag(rest: string): string | undefined {
  for (const comment of rest.split('#').slice(1)) {
    const text = comment.trim()
    const label = LABEL.exec(text)?.[1]
    if (label !== undefined) return TAG.test(label) ? label : undefined
    const [first = ''] = text.split(/[\s,;]/, 1)
    if (!WORD.test(first) && TAG.test(first) && /\d/.test(first)) return first
  }
  return undefined
}
