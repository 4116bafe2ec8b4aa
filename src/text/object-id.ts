/**
 * The full name of a git object, as text: the SHA-1 of most repositories, or SHA-256. A shorter one can come to mean
 * another object.
 */
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

export const isObjectId = (text: string): boolean => OBJECT_ID.test(text)
