/** Counts the mutants and installs of each manager, and keeps each difference as a case that can be run again. */
import type { Mutation } from './mutations.ts'
import type { Reading } from './reading.ts'

/** One mutant that passes and installs something that was neither there before nor reported. */
export interface Difference {
  readonly format: string
  readonly project: string
  readonly manager: string
  readonly mutation: Mutation
  readonly reading: Reading
  /** What was installed, and was neither there before nor reported. */
  readonly landed: readonly string[]
  /** What another host than the registry was asked for. */
  readonly asked: readonly string[]
}

const COLUMNS = ['mutants', 'refused', 'told', 'installed', 'same', 'failed', 'different'] as const
export type Column = (typeof COLUMNS)[number]

export class Tally {
  readonly #counts = new Map<string, Map<Column, number>>()

  add(manager: string, column: Column): void {
    const row = this.#counts.get(manager) ?? new Map<Column, number>()
    this.#counts.set(manager, row)
    row.set(column, this.of(manager, column) + 1)
  }

  of(manager: string, column: Column): number {
    return this.#counts.get(manager)?.get(column) ?? 0
  }

  sum(column: Column): number {
    return [...this.#counts.keys()].reduce((sum, manager) => sum + this.of(manager, column), 0)
  }

  table(managers: readonly string[]): string {
    const ran = managers.filter((manager) => this.#counts.has(manager))
    const rows = ran.map((manager) => [manager, ...COLUMNS.map((column) => String(this.of(manager, column)))])
    const all = ['all', ...COLUMNS.map((column) => String(this.sum(column)))]
    return [['manager', ...COLUMNS], ...rows, all].map(line).join('\n')
  }
}

const line = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(8) : cell.padStart(10))).join('')

export function told({ format, project, manager, mutation, reading, landed, asked }: Difference): string {
  const again = `npm run managers -- --format ${format} --project ${project} --manager ${manager} --only ${quoted(mutation.what)}`
  return [
    `DIFFERENCE ${format}, ${project}, ${manager}: ${mutation.what}`,
    `  here: ${reading.kind}`,
    ...landed.map((one) => `  landed: ${one}`),
    ...asked.map((path) => `  asked of another host: ${path}`),
    `  again: ${again}`,
    '',
  ].join('\n')
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
