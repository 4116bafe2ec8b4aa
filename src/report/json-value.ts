// Replaces `undefined`, which JSON does not have, by `null`, so that every field is always present.

export const orNull = <T>(value: T | undefined): T | null => value ?? null
