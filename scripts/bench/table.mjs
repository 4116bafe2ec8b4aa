// Prints a benchmark: a row for each workload when it is measured, and at the end each aim with its measurement.

const COLUMNS = [44, 9, 9, 8]
export const seconds = (ms) => (ms === undefined ? '' : `${(ms / 1000).toFixed(2)} s`)
const megabytes = (mb) => (mb === undefined ? '' : `${mb.toFixed(0)} MB`)

/** `shown`: what was measured, as text. `met`: `undefined` where nothing was measured that says so. */
export function createTable(print) {
  const aims = []
  const line = (cells, note) =>
    print(`${cells.map((cell, n) => (n === 0 ? cell.padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[n]))).join(' ')}   ${note}`.trimEnd())
  return {
    heading: (text) => print(`\n${text}`),
    columns: () => line(['', 'wall', 'CPU', 'peak'], ''),
    /** `at`: the outside that was asked, which gives hosts their names. */
    row(what, { wallMs, cpuMs, peakMb, questions }, note = '', at = undefined) {
      line([what, seconds(wallMs), seconds(cpuMs), megabytes(peakMb)], note)
      if (at !== undefined && questions.length > 0) print(`    asked ${told(questions, at)}`)
    },
    /** A row of numbers of one's own. */
    plain: (what, value, note = '') => line([what, '', value, ''], note),
    /** An aim of docs/performance.md. `parts`: `[measured, limit, text of both]`; it is met where all are. */
    aim(what, parts) {
      aims.push({ what, shown: parts.map(([, , shown]) => shown).join('; '), met: parts.every(([measured, limit]) => measured <= limit) })
    },
    aims: () => aims,
    printAims() {
      if (aims.length === 0) return
      print('\naims')
      for (const { what, shown, met } of aims) print(`${what.padEnd(COLUMNS[0])} ${met ? 'met    ' : 'not met'} ${shown}`)
    },
  }
}

/** `registry: attestations 20, metadata 10; GitHub: runs 10 …` */
function told(asked, { registry, github, size }) {
  const names = { [new URL(registry).host]: 'registry', [new URL(github).host]: 'GitHub' }
  const hosts = Map.groupBy(asked, ({ host }) => names[host] ?? host)
  const each = [...hosts].map(([host, list]) => `${host}: ${list.map(({ kind, requests }) => `${kind} ${requests}`).join(', ')}`)
  return `${each.join('; ')} (${(askedOf(asked, github) / size).toFixed(2)} of GitHub a bump)`
}

/** How many questions went to a service. */
export const askedOf = (asked, url) =>
  asked.filter(({ host }) => host === new URL(url).host).reduce((sum, { requests }) => sum + requests, 0)

const HEAD = ['| Aim | Measured | |', '|---|---|---|']

/** A Markdown table of the aims. A row of `before` whose aim was not measured this time stays. */
export function aimsAsMarkdown(aims, before = '') {
  const rows = new Map(
    before
      .split('\n')
      .filter((line) => line.startsWith('| ') && line !== HEAD[0])
      .map((line) => [line.split(' | ')[0].slice(2), line]),
  )
  for (const { what, shown, met } of aims) rows.set(what, `| ${what} | ${shown} | ${met ? 'met' : 'not met'} |`)
  return [...HEAD, ...rows.values()].join('\n')
}
