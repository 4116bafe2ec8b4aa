/** Asks a question of GitHub's REST API. For a list with a hundred items per page it gets every page. */
import { type Answer, type Unavailable, known, unavailable } from '../../domain/answer.ts'
import { isJsonObject } from '../../text/json.ts'
import { answerOf } from '../net/answer.ts'
import type { Response } from '../net/attempt.ts'
import { labelOf } from '../net/label.ts'

const MAX_JSON_BYTES = 8 * 2 ** 20
const MAX_PAGES = 10
const JSON_TYPE = 'application/vnd.github+json'

type Get = (path: string, request: { readonly accept: string; readonly maxBytes: number }) => Promise<Response | Unavailable>

/** Never throws. */
export async function askPages(get: Get, base: string, first: string): Promise<Answer<unknown>> {
  let merged: unknown
  for (let page = 1, path: string | undefined = first; path !== undefined; page++) {
    const label = labelOf(base, path)
    if (page > MAX_PAGES) return unavailable('too-large', `${label}: more than ${MAX_PAGES} pages`)
    const response = await get(path, { accept: JSON_TYPE, maxBytes: MAX_JSON_BYTES })
    if (response.kind === 'unavailable') return response
    const answer = answerOf(response, { label, exactIntegers: true, strictAbsence: true })
    if (answer.kind !== 'known') return page === 1 ? answer : unavailable('inconsistent', `${label}: page ${page} is missing`)
    merged = page === 1 ? answer.value : merge(merged, answer.value)
    if (merged === undefined) return unavailable('malformed', `${label}: page ${page} does not continue the list`)
    path = /[?&]per_page=100(?:&|$)/.test(first) ? nextPage(first, response, page) : undefined
  }
  return known(merged)
}

/** The address is ours, with the page's name added. The rest of the server's own link is ignored. */
function nextPage(first: string, response: Response, page: number): string | undefined {
  const [, link] = /<([^<>]+)>;\s*rel="next"/.exec(String(response.headers['link'] ?? '')) ?? []
  if (link === undefined || !URL.canParse(link)) return undefined
  const after = new URL(link).searchParams.get('after')
  return after === null ? `${first}&page=${page + 1}` : `${first}&after=${encodeURIComponent(after)}`
}

/** Lists are either the answer itself or its one array (`{ total_count, jobs: [] }`). */
function merge(before: unknown, more: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(more)) return before.concat(more)
  if (!isJsonObject(before) || !isJsonObject(more)) return undefined
  const [key, ...others] = Object.keys(before).filter((name) => Array.isArray(before[name]) && Array.isArray(more[name]))
  return key === undefined || others.length > 0 ? undefined : { ...before, [key]: merge(before[key], more[key]) }
}
