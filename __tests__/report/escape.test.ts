// No value becomes active in any report: property tests over arbitrary text, and over text made of dangerous pieces.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toAnnotations } from '../../src/report/annotations.ts'
import { SCRIPT } from '../../src/report/html/script.ts'
import { STYLE } from '../../src/report/html/style.ts'
import { REPORT_FORMATS, REPORT_FORMAT_NAMES, type ReportFormat } from '../../src/report/formats.ts'
import { initJson, initText } from '../../src/report/init.ts'
import { lintJson, lintText } from '../../src/report/lint.ts'
import { code, fenced, link, prose } from '../../src/report/markdown.ts'
import { suggestJson, suggestText } from '../../src/report/suggest.ts'
import { toMarkdown } from '../../src/report/summary.ts'
import { plain, withoutCommands, wrap } from '../../src/report/terminal.ts'
import { visible } from '../../src/report/visible.ts'
import { rules } from '../../src/rules/index.ts'
import { blocked, candidate, finding, identity, report, verified } from '../helpers/report.ts'
import { EVIL } from './stories.ts'

const PIECES = [
  ...'`*_[]()<>|\\!~$^{}#+-=:@&"\'.,;/ \t\n\r'.split(''),
  '\u001B[31m',
  '\u009B31m',
  '\u202E',
  '\u200B',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\u{E0041}',
  '```',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</code>',
  '</pre>',
  '-->',
  '<!--',
  '::error::',
  '##[error]',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x)',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '@octocat',
  'acme/left-pad#1',
  '#1',
  'GH-1',
  'b'.repeat(40),
  '&#60;',
  '&lt;',
  '1. ',
  '- ',
  '---',
  '    ',
  'é\u0301\u0301\u0301\u0301',
  'word',
]
const dangerous = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''))
const anything = fc.oneof(dangerous, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }))

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Cs}]/u
const COMMAND = /^\s*::/m

/** What is left when everything is taken away that was put there on purpose. */
function remains(markdown: string): string {
  return markdown
    .replace(
      /<details><summary>Lines for the policy, if it is legitimate<\/summary>\n\n<pre lang="yaml">[^<>`]*<\/pre>\n\n<\/details>/g,
      '',
    )
    .replace(/@?<!-- -->|<\/?code>/g, ' ')
    .replace(/`[^`<>&|[\]\\\n]+`/g, '')
    .replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')
}

function expectInert(markdown: string): void {
  expect(remains(markdown)).not.toMatch(/[<>&"'`*[\]|\\!~$^{}@]|:\/\/|www\.|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/i)
  expect(markdown).not.toMatch(COMMAND)
  expect(markdown).not.toContain('##[')
}

/** As a browser reads it: tags gone, references resolved. */
const rendered = (markdown: string): string =>
  markdown
    .replace(/<!-- -->|<\/?code>/g, '')
    .replaceAll('`', '')
    .replace(/&(?:amp|lt|gt|quot|#(\d+));/g, (all: string, point: string | undefined) =>
      point === undefined ? { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[all]! : String.fromCodePoint(Number(point)),
    )

describe('visible', () => {
  test('leaves one line in which nothing is hidden', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(visible(text)).not.toMatch(HIDDEN)
        expect(visible(text).isWellFormed()).toBe(true)
      }),
    )
  })
  test('names what was hidden', () => expect(visible('a\u202Eb\u0000c\nd')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+000A⟩d'))
  test('leaves honest text alone', () =>
    expect(visible('@acme/left-pad 1.3.2 → 1.4.0 (häuser, 日本語)')).toBe('@acme/left-pad 1.3.2 → 1.4.0 (häuser, 日本語)'))
  test('caps the length, and cuts no character in half', () => {
    expect(visible('x'.repeat(1000))).toHaveLength(400)
    expect(visible(`${'x'.repeat(398)}😀😀`).isWellFormed()).toBe(true)
    expect(visible(`${'x'.repeat(398)}😀😀`)).not.toContain('\uFFFD')
  })
})

describe('Markdown', () => {
  test.each([
    ['code', code],
    ['prose', prose],
  ])('%s has no active character, for any text', (_name, escape) => {
    fc.assert(
      fc.property(anything, (text) => {
        expectInert(escape(text))
        expect(escape(text)).not.toMatch(HIDDEN)
      }),
      { numRuns: 500 },
    )
  })

  test('prose starts no block, for any text', () => {
    fc.assert(fc.property(anything, (text) => expect(prose(text)).not.toMatch(/^\s*(?:[#+=-]|\d+[.)](?:\s|$)|>|```|~~~)/)))
  })

  test('lines to paste start no workflow command', () =>
    expect(fenced('publishers:\n  ::error::no\n::error::no', 'yaml')).toBe('```yaml\npublishers:\n   ::error::no\n ::error::no\n```'))

  test('nothing in a fenced block ends it, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [open = '', ...rest] = fenced(text, 'yaml').split('\n')
        const fence = open.slice(0, -'yaml'.length)
        expect(rest.pop()).toBe(fence)
        expect(rest.filter((line) => line.trim().startsWith(fence))).toEqual([])
        for (const line of rest) expect(line).not.toMatch(HIDDEN)
      }),
    )
  })

  test('a reader sees the text that was there', () => {
    fc.assert(fc.property(anything, (text) => expect(rendered(code(text)).replaceAll('`', '')).toBe(visible(text).replaceAll('`', ''))))
    fc.assert(
      fc.property(anything, (text) =>
        expect(rendered(prose(text)).replaceAll('`', '')).toBe(visible(text, 2000).trim().replaceAll('`', '')),
      ),
    )
  })

  test.each([
    ['left-pad@1.3.2 has no attestation', '`left-pad@1.3.2` has no attestation'],
    ['ask @octocat in acme/left-pad#1, then merge', 'ask `@octocat` in `acme/left-pad#1`, then merge'],
    ['set `run: off`', 'set `run: off`'],
    ['1.3.1 → 1.3.2', '1.3.1 → 1.3.2'],
    ['a|b', 'a&#124;b'],
    ['`a|b`', '<code>a&#124;b</code>'],
  ])('%s', (text, markdown) => expect(prose(text)).toBe(markdown))

  test('only plain addresses on github.com and gitlab.com become links', () => {
    expect(link('run', 'https://github.com/acme/x/actions/runs/1/attempts/1')).toMatch(/^<a href=/)
    for (const url of [
      'javascript:alert(1)',
      'https://evil.example/',
      'https://github.com.evil.example/x',
      'https://github.com/x"onclick="y',
      'https://github.com/x?y',
      undefined,
    ]) {
      expect(link('run', url)).toBe('run')
    }
  })

  test('policy lines come out as they went in, to be pasted', () => {
    const lines = 'publishers:\n  x:\n    refs: ["a|b", `c`] # why\n\n  y: 1'
    expect(fenced(lines, 'yaml')).toBe(`\`\`\`yaml\n${lines}\n\`\`\``)
    expect(fenced('a: ```', 'yaml')).toBe('````yaml\na: ```\n````')
  })
})

describe('terminal', () => {
  test('no escape sequence, no control, no line that is a workflow command, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = withoutCommands(wrap(plain(text), 40))
        expect(lines).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
        expect(lines).not.toMatch(COMMAND)
        expect(lines).not.toContain('##[')
      }),
    )
  })
  test('colour before a command does not hide it', () => {
    expect(withoutCommands(['\u001B[31m ::error::x', '  ::group::y'])).toBe('\u001B[31m : :error::x\n  : :group::y')
  })
})

describe('whole reports, with one text from outside in every place', () => {
  function about(text: string) {
    const evidence = verified(identity(`acme/left-pad${text}`, { ref: text, workflow: text, runInvocationUri: text }))
    const of = candidate({ evidence, alias: text, via: [text], file: text === '' ? 'x' : text })
    const facts = [{ label: text, wanted: text, found: text }]
    return report([blocked(of, finding({ message: text, reason: text, help: `${text}\n    ${text}`, facts }, of))], { policyDelta: [text] })
  }

  const OURS =
    /^<(?:\/?(?:b|sub|code|details|summary|pre)|br|pre lang="yaml"|a href="https:\/\/github\.com\/[A-Za-z0-9_.\-/]+"|\/a|!-- --)>$/

  /** Every tag of a page is one of ours: known attributes, each within double quotes. */
  const TAG =
    /^<(?:!doctype html|\/?[a-z][a-z0-9]*(?: (?:id|class|href|rel|lang|charset|http-equiv|content|name|role|scope|tabindex|viewBox|preserveAspectRatio|text-anchor|x|y|rx|width|height|data-order|data-filter|aria-label|aria-labelledby)="[^"<>]*"| open)*)>$/

  /** Every element of the XML is one of ours. */
  const ELEMENT = /^<(?:\?xml version="1\.0" encoding="UTF-8"\?|\/?(?:testsuites?|testcase|failure|error)(?: [a-z]+="[^"<>]*")*\/?)>$/

  /** What nothing from outside may do where a format is shown. A new format says its medium, and is held to it. */
  const INERT: Readonly<Record<ReportFormat['medium'], (told: string) => void>> = {
    terminal: (told) => {
      expect(told.replace(/\u001B\[(?:1|2|22|31|32|33|39)m/g, '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      expect(told.replace(/\u001B\[\d+m/g, '')).not.toMatch(COMMAND)
      expect(told).not.toContain('##[')
    },
    markdown: (told) => {
      expect(told).not.toMatch(COMMAND)
      expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      expect((told.match(/<[^>]*>?/g) ?? []).filter((tag) => !OURS.test(tag))).toEqual([])
    },
    commands: (told) => {
      const lines = told.trimEnd().split('\n')
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*,file=[^:,]*,line=\d+::/)
      expect(lines.at(-1)).not.toMatch(COMMAND)
      expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      expect(told).not.toContain('##[')
    },
    csv: (told) => {
      const rows = told.slice(0, -2).split('\r\n')
      for (const row of rows) expect(row).toMatch(/^(?:"(?:[^"]|"")*",){16}"(?:[^"]|"")*"$/)
      expect(told).not.toMatch(/(?!\r\n|\n)[\p{Cc}\p{Cf}]/u)
      expect(told).not.toMatch(/(?:^|,)"\s*[=+\-@]/m)
      expect(told).not.toMatch(COMMAND)
      expect(told).not.toContain('##[')
    },
    xml: (told) => {
      expect(told).not.toMatch(COMMAND)
      expect(told).not.toContain('##[')
      expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\uFFFE\uFFFF]/u)
      expect(told).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
      expect((told.match(/<[^>]*>?/g) ?? []).filter((tag) => !ELEMENT.test(tag))).toEqual([])
    },
    page: (told) => {
      const bare = told.replace(STYLE, '').replace(SCRIPT, '')
      const tags = bare.match(/<[^>]*>?/g) ?? []
      expect(tags.filter((tag) => !TAG.test(tag))).toEqual([])
      expect(tags.filter((tag) => tag.startsWith('<script'))).toEqual(['<script>'])
      for (const [, href = ''] of bare.matchAll(/ href="([^"]*)"/g))
        expect(href).toMatch(/^(?:#[a-z]+|https:\/\/(?:github|gitlab)\.com\/[A-Za-z0-9_.\-/]+)$/)
      expect(bare).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    },
    json: (told) => {
      expect(() => JSON.parse(told) as unknown).not.toThrow()
      expect(told).not.toMatch(COMMAND)
      expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u)
      expect(told).not.toContain('##[')
    },
  }

  test.each(REPORT_FORMAT_NAMES)('%s', async (name) => {
    const { load, medium } = REPORT_FORMATS[name]
    const tell = await load(() => Promise.resolve(rules))
    const told: string[] = []
    fc.assert(
      fc.property(anything, fc.boolean(), (text, color) => {
        told.push(tell(about(text), { color }))
        INERT[medium](told.at(-1)!)
      }),
      { numRuns: 150 },
    )
    expect(told.every((one) => one.includes('left-pad'))).toBe(true)
    expect(tell(about(EVIL), { color: false })).not.toMatch(/\u001B|\u202E|^[ \t]*::error(?! title=attestation-lost,file=)/m)
  })

  test('the annotations', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { title, message } of toAnnotations(about(text))) {
          expect(title + message).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
          expect(message.length).toBeLessThanOrEqual(4096)
        }
      }),
    )
  })

  test('what init, suggest and lint tell a program, and a person', () => {
    const { after: name } = candidate().change
    fc.assert(
      fc.property(anything, (text) => {
        const draft = { unverified: [{ package: name, because: text }], conflicts: [{ package: name, because: text }] }
        const outcome = {
          file: text,
          lockfiles: [text],
          added: [text],
          draft,
          existed: true,
          covered: 0,
          interrupted: false,
          runs: { asked: 1, unseen: 1, because: text },
          tags: { asked: 1, unanswered: 1 },
          missing: [text],
          registry: { locked: 1, unverified: 1, cure: undefined },
        }
        const { blocked: versions } = about(text)
        const suggestions = versions.map((one) => ({ blocked: one, chosen: one.remedies.find(({ patch }) => patch !== undefined) }))
        const findings = [{ severity: 'error', line: 1, column: 1, message: text, help: text }] as const
        for (const told of [initJson(outcome), suggestJson(suggestions, text, text), lintJson(text, findings, false)]) {
          expect(() => JSON.parse(told) as unknown).not.toThrow()
          expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/mu)
        }
        for (const told of [initText(outcome), suggestText(suggestions, '', text), lintText(text, findings, false)])
          expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/mu)
      }),
      { numRuns: 100 },
    )
  })

  test('the text that acceptance tests would try', () => {
    const markdown = toMarkdown(about(EVIL))
    for (const pattern of [/^[ \t]*::error/m, /\u001B/, /\u202E/, /<img/i, /^# All good/m, /\]\(javascript:/i])
      expect(markdown).not.toMatch(pattern)
  })
})
