// Draws two pictures as SVG without a style of their own. Their content is beside them as text.
import { type Html, markup } from './html.ts'

export interface Share {
  readonly name: string
  readonly count: number
  readonly tone: 'good' | 'weak' | 'bad' | 'none'
}

const WIDTH = 1000

/** One bar of all parts, and a legend with the numbers. */
export function shares(label: string, parts: readonly Share[]): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const shown = parts.filter(({ count }) => count > 0)
  const percent = (count: number): string => (total === 0 ? '0' : String(Math.round((count / total) * 1000) / 10))
  let from = 0
  const bars = shown.map(({ count, tone }) => {
    const width = (count / Math.max(total, 1)) * WIDTH
    const bar = markup`<rect class="${tone}" x="${from.toFixed(2)}" y="0" width="${Math.max(width, 1).toFixed(2)}" height="28"></rect>`
    from += width
    return bar
  })
  const caption = parts.map(({ name, count }) => `${name} ${count} (${percent(count)} %)`).join(', ')
  return markup`<figure class="shares"><svg viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" aria-label="${label}: ${caption}">${bars}</svg><ul class="legend">${(shown.length > 0 ? shown : parts).map(({ name, count, tone }) => markup`<li><span class="swatch ${tone}"></span>${name} <b>${count}</b> <span class="dim">${percent(count)} %</span></li>`)}</ul></figure>`
}

export interface Bar {
  readonly name: string
  readonly count: number
  readonly tone: 'good' | 'weak'
}

const ROW = 24
const LABEL = 380
const CHARACTERS = 46

/** Horizontal bars, the longest first. Names are from outside, so they are not written into attributes. */
export function bars(label: string, unit: string, all: readonly Bar[]): Html {
  const most = Math.max(1, ...all.map(({ count }) => count))
  const rows = all.map(({ name, count, tone }, at) => {
    const width = Math.max(2, (count / most) * (WIDTH - LABEL - 70))
    const y = at * ROW
    return markup`<text class="label" x="${LABEL - 12}" y="${y + 16}" text-anchor="end">${shortened(name)}</text><rect class="${tone}" x="${LABEL}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 7}" rx="2"></rect><text x="${(LABEL + width + 8).toFixed(1)}" y="${y + 16}">${count}</text>`
  })
  const caption = all.map(({ name, count }) => `${name} ${count}`).join(', ')
  return markup`<figure class="bars" tabindex="0"><svg viewBox="0 0 1000 ${all.length * ROW}" role="img"><title>${label}, in ${unit}: ${caption}</title>${rows}</svg><figcaption>${label}, in ${unit}</figcaption></figure>`
}

const shortened = (name: string): string => (name.length > CHARACTERS ? `${name.slice(0, CHARACTERS - 1)}…` : name)
