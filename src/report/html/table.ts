// Writes a table that can be read without scripts, and that the page's script sorts and filters.
import { type Content, type Html, NEWLINE, NOTHING, markup } from './html.ts'

export interface Cell {
  readonly content: Content
  /** The value that it is sorted by, if that is not its text. */
  readonly order?: number
}

/** The name of its column widths, which the style defines. */
export type Layout = 'judged' | 'blocked' | 'locked' | 'lapsing' | 'lifted' | 'changed' | 'reach' | 'reach-in-many'

export interface Table {
  /** A description of its content, for readers who cannot see it. */
  readonly caption: string
  /** The first column is wider than the others, unless a layout says more. */
  readonly layout?: Layout
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Cell | Content)[])[]
  /** The rows that are left out, and where they are. */
  readonly rest?: string
}

/** Past this many rows it can be filtered. */
const FILTERED = 8

/** Rows of one body. A browser lays them out only when they come on the screen. */
const CHUNK = 50

export function table({ caption, layout, columns, rows, rest }: Table): Html {
  const filter = rows.length > FILTERED ? markup` data-filter=""` : NOTHING
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`)
  // The last chunk is laid out at once: how high it is cannot be foretold.
  const bodies = chunks(rows).map(
    (chunk) => markup`<tbody${chunk.length === CHUNK ? markup` class="chunk"` : NOTHING}>${chunk.map(rowOf)}</tbody>`,
  )
  const whole = markup`<table class="${layout ?? `columns-${columns.length}`}"><caption>${caption}</caption><thead><tr>${head}</tr></thead>${bodies}</table>`
  const after = rest === undefined ? NOTHING : markup`<p class="rest">${rest}</p>`
  return markup`<div class="table"${filter}><div class="scroll" tabindex="0" role="region" aria-label="${caption}">${whole}</div>${after}</div>`
}

function chunks<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK))
}

const rowOf = (row: readonly (Cell | Content)[]): Html => markup`<tr>${row.map((cell, at) => cellOf(cell, at === 0))}</tr>${NEWLINE}`

function cellOf(cell: Cell | Content, isFirst: boolean): Html {
  const { content, order }: Cell = isCell(cell) ? cell : { content: cell }
  const sorted = order === undefined ? NOTHING : markup` data-order="${order}"`
  return isFirst ? markup`<th scope="row"${sorted}>${content}</th>` : markup`<td${sorted}>${content}</td>`
}

const isCell = (cell: Cell | Content): cell is Cell => typeof cell === 'object' && 'content' in cell

/** Details that are folded until a reader opens them. */
export const folded = (summary: Content, body: Content, isOpen = false): Html =>
  markup`<details${isOpen ? markup` open` : NOTHING}><summary>${summary}</summary>${body}</details>`

/** Pairs of a name and what is known. Unknown values are left out. */
export const facts = (pairs: readonly (readonly [string, Content | undefined])[]): Html =>
  markup`<dl>${pairs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [markup`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  )}</dl>`
