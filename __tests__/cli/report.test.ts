/** What `countersign check` writes: a report in each format, at the requested place, and a recording that leads to the same report. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fs from 'node:fs'
import path from 'node:path'
import { type Ended, type Outside, closeAll, countersign, folderWith, lockfile, openOutside } from '../helpers/cli.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(closeAll)

const LOCK = 'package-lock.json'
const FILES = ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `head/${LOCK}`]
const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const
const project = () =>
  folderWith({
    [`base/${LOCK}`]: lockfile(['lib@1.0.0', 'old@1.0.8', 'stolen@1.0.0']),
    [`head/${LOCK}`]: lockfile(['lib@1.1.0', 'old@1.0.9', 'stolen@1.0.1']),
    'policy.yml': 'version: 1\nsettings: { cooldown: 24h }\n',
  })
const check = (folder: string, ...more: string[]): Promise<Ended> =>
  countersign(['check', ...FILES, '--policy', 'policy.yml', ...outside.options, ...more], folder)

describe('--format', () => {
  const SHOWS = {
    text: /^✗ .*\n[^]*✗ stolen 1\.0\.0 → 1\.0\.1 {2}unauthorized\n[^]*attestation-lost/,
    json: /^\{\n {2}"schemaVersion": 1,[^]*\n\}\n$/,
    markdown: /^[^]*stolen[^]*attestation-lost/,
    sarif: /"version": ?"2\.1\.0"[^]*attestation-lost/,
  }
  test.each(FORMATS)('%s, to standard output and with --output to a file', async (format) => {
    const folder = project()
    const direct = await check(folder, '--format', format)
    expect(direct).toMatchObject({ status: 1, err: '' })
    expect(direct.out).toMatch(SHOWS[format])
    const filed = await check(folder, '--format', format, '--output', 'out/report')
    expect(filed).toEqual({ status: 1, out: '', err: '' })
    expect(fs.readFileSync(path.join(folder, 'out/report'), 'utf8')).toBe(direct.out)
  })

  test('the JSON is what its schema says', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(fs.readFileSync('schema/report.schema.json', 'utf8')))
    const { out } = await check(project(), '--format', 'json')
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([])
  })

  test('a file that cannot be written does not count as a verdict', async () => {
    const folder = project()
    fs.mkdirSync(path.join(folder, 'taken'))
    const { status, err } = await check(folder, '--output', 'taken')
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('OUTPUT_FAILED') })
  })

  test('colour repeats what words say, and only on a terminal', async () => {
    const folder = project()
    const args = ['check', ...FILES, '--policy', 'policy.yml', ...outside.options]
    const colored = await countersign(args, folder, { color: true })
    expect(colored.out).toContain('\u001b[31m')
    expect(colored.out.replace(/\u001b\[\d+m/g, '')).toBe((await countersign(args, folder)).out)
    await countersign([...args, '--output', 'report'], folder, { color: true })
    expect(fs.readFileSync(path.join(folder, 'report'), 'utf8')).not.toContain('\u001b')
  })
})

describe('--record and --replay', () => {
  test('the same report, byte for byte, in every format, without a network and from another folder', async () => {
    const folder = project()
    const told: Record<string, string> = {}
    for (const format of FORMATS) told[format] = (await check(folder, '--format', format, '--record', 'evidence')).out
    const asked = outside.registry.asked.length + outside.github.asked.length
    const elsewhere = folderWith()
    fs.cpSync(path.join(folder, 'evidence'), path.join(elsewhere, 'kept'), { recursive: true })
    for (const format of FORMATS)
      expect(await countersign(['check', '--replay', 'kept', '--format', format], elsewhere)).toEqual({ status: 1, out: told[format], err: '' }) // prettier-ignore
    expect(outside.registry.asked.length + outside.github.asked.length).toBe(asked)
  })

  test('the mode is the recorded one unless given, and --now judges as of another time', async () => {
    const folder = project()
    const warned = await check(folder, '--mode', 'warn', '--record', 'evidence')
    expect(warned.status).toBe(0)
    expect(await countersign(['check', '--replay', 'evidence'], folder)).toEqual(warned)
    expect((await countersign(['check', '--replay', 'evidence', '--mode', 'enforce'], folder)).status).toBe(1)
    const before = await countersign(['check', '--replay', 'evidence', '--now', '2026-10-20T06:00:00Z', '--format', 'json'], folder)
    expect(JSON.parse(before.out)).toMatchObject({ evaluatedAt: '2026-10-20T06:00:00Z', mode: 'warn' })
    const rules = JSON.parse(before.out).changes.flatMap((change: { findings: { rule: string }[] }) =>
      change.findings.map(({ rule }) => rule),
    )
    expect(rules).toContain('too-new')
  })

  test('an audit, a suggestion and an explanation can be had of a recording too', async () => {
    const folder = project()
    await check(folder, '--record', 'evidence')
    const suggested = await countersign(['suggest', '--replay', 'evidence'], folder)
    expect(suggested).toMatchObject({ status: 0, out: expect.stringContaining('+  - package: stolen') })
    const explained = await countersign(['explain', 'stolen@1.0.1', '--replay', 'evidence'], folder)
    expect(explained.out).toContain('attestations: unattested')
    const audited = await countersign(
      ['audit', '--lockfile', `head/${LOCK}`, ...outside.options, '--record', 'audited', '--format', 'json'],
      folder,
    )
    const again = await countersign(['audit', '--replay', 'audited', '--format', 'json'], folder)
    expect(again).toEqual(audited)
    const compared = await countersign(['audit', '--replay', 'evidence', '--format', 'json'], folder)
    expect(compared.err).toBe('note: the recording is not of an audit, so only what it compared is judged\n')
  })

  test.each([
    ['what is no recording', { 'x/y': 'z' }, ['--replay', 'x'], 'RECORDING_INVALID  the recording is not valid: there is no manifest.json'],
    ['a manifest that is not JSON', { 'x/manifest.json': '{' }, ['--replay', 'x'], 'RECORDING_INVALID'],
    ['a recording of another version', { 'x/manifest.json': '{"version":99}' }, ['--replay', 'x'], 'RECORDING_INVALID'],
    ['a folder that holds something else', { 'x/precious': 'kept' }, [...FILES, '--record', 'x'], 'OUTPUT_FAILED'],
  ])('%s', async (_what, files, args, message) => {
    const folder = project()
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.join(folder, path.dirname(name)))
      fs.writeFileSync(path.join(folder, name), text)
    }
    const { status, out, err } = await countersign(['check', ...args, ...outside.options], folder)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })
})
