/**
 * Recognises the full id of a git object as text: SHA-1 in most repositories, or SHA-256. A shortened id can come to
 * mean another object.
 */
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** The only kind that GitHub has. */
export const SHA1_ID = /^[0-9a-f]{40}$/

export const isObjectId = (text: string): boolean => OBJECT_ID.test(text)
