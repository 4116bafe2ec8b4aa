/** Establishes the form of the tags of later versions. */
const TAG = 'refs/tags/'

/**
 * The pattern for a tag and the tags after it: the version in it may be any other version. If the tag does not contain
 * the version (a date, or the version of another package of the repository), everything from the first digit on may
 * differ, in each part between slashes. `undefined` if it is not a tag, or a tag without a part that could change.
 */
export function tagPattern(ref: string, version: string): string | undefined {
  if (ref.slice(0, TAG.length) !== TAG) return undefined
  if (ref.includes(version)) return ref.replaceAll(version, '*')
  const parts = ref.slice(TAG.length).split('/')
  const pattern = `${TAG}${parts.map((part) => part.replace(/[0-9].*$/s, '*')).join('/')}`
  return pattern === ref ? undefined : pattern
}
