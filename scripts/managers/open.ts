/** Differences that are known and not closed yet. They are counted and printed, and do not fail the run; what closes one takes it out of here. */
interface Open {
  readonly format: string
  readonly project: string
  /** The name under which something lands. */
  readonly name: string
  readonly why: string
}

const OPEN: readonly Open[] = [
  {
    format: 'yarn-classic',
    project: 'rich',
    name: '@made/scoped',
    why: 'an entry that only an unchanged workspace asks for leaves yarn.lock: told as removed, and Yarn 1 resolves it anew',
  },
]

/** Why a difference is known, if all of it is. */
export function knownWhy(format: string, project: string, landed: readonly string[], asked: readonly string[]): string | undefined {
  const found = OPEN.find((one) => one.format === format && one.project === project)
  return found !== undefined && asked.length === 0 && landed.every((line) => line.startsWith(`${found.name} ← ${found.name}@`))
    ? found.why
    : undefined
}
