// The frame of every page: one file that asks for nothing, with a policy that lets only its own style and script run.
import { type Content, type Html, NEWLINE, markup } from './html.ts'
import { SCRIPT, SCRIPT_HASH } from './script.ts'
import { STYLE, STYLE_HASH } from './style.ts'

export interface Page {
  /** The first line, and the title of the window. */
  readonly title: string
  readonly outcome: 'pass' | 'warned' | 'blocked' | 'waiting' | 'undetermined'
  /** Under the title: the next step, and the parts that were left out. */
  readonly lead: Content
  readonly sections: readonly PageSection[]
  /** By what and from what it was made. */
  readonly footer: Content
}

/** One that has nothing to say is left out. */
export interface PageSection {
  readonly id: string
  readonly title: string
  /** How many things it tells of, where that is a number worth knowing. */
  readonly count?: number
  readonly body: Content
}

/** Nothing is loaded, nothing is sent, nothing that came from outside can run. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

export function pageText({ title, outcome, lead, sections, footer }: Page): string {
  const contents = sections.map(
    ({ id, title: name, count }) =>
      markup`<li><a href="#${id}">${name}${count === undefined ? '' : markup` <span class="count">${count}</span>`}</a></li>`,
  )
  const parts: readonly Html[] = [
    markup`<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    markup`<title>${title}</title><style>${{ html: STYLE }}</style></head>`,
    markup`<body class="${outcome}"><a class="skip" href="#main">Skip to the report</a>`,
    markup`<header><p class="mark">Countersign</p><h1>${title}</h1>${lead}`,
    markup`<nav aria-label="Contents"><ul>${contents}</ul></nav></header>`,
    markup`<main id="main">${sections.map(sectionOf)}</main>`,
    markup`<footer>${footer}</footer>`,
    markup`<script>${{ html: SCRIPT }}</script></body></html>`,
  ]
  return parts.map(({ html }) => `${html}\n`).join('')
}

const sectionOf = ({ id, title, body }: PageSection): Content =>
  markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>${NEWLINE}`
