/** Defines types that only a parser can make: branded texts, and lists that are not empty. */
declare const brand: unique symbol

/** A value that only its own parser can make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}
