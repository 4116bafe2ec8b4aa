/** What the tags of later versions will look like. */
const TAG = 'refs/tags/'

/**
 * The pattern for a tag and those after it: the version in it may be any other; where it carries none (a day, the
 * version of another package of the repository), so may what begins with its first digit. `undefined`: no tag, or one
 * that says nothing that could change.
 */
export function tagPattern(ref: string, version: string): string | undefined {
  if (ref.slice(0, TAG.length) !== TAG) return undefined
  if (ref.includes(version)) return ref.replaceAll(version, '*')
  const parts = ref.slice(TAG.length).split('/')
  const pattern = `${TAG}${parts.map((part) => part.replace(/[0-9].*$/s, '*')).join('/')}`
  return pattern === ref ? undefined : pattern
}
