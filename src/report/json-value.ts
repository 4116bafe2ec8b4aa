// JSON has no `undefined`: what there is nothing to say of is `null`, so that every field is always present.

export const orNull = <T>(value: T | undefined): T | null => value ?? null
