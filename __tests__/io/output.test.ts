import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeOutput } from '../../src/io/output.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-output-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

test('writes whole files, folders included, and replaces what was there', async () => {
  await writeOutput(dir, 'a/b/report.json', 'first')
  await writeOutput(dir, 'a/b/report.json', 'second')
  expect(fs.readFileSync(path.join(dir, 'a/b/report.json'), 'utf8')).toBe('second')
  expect(fs.readdirSync(path.join(dir, 'a/b'))).toEqual(['report.json'])
})

test('writes to a device', async () => {
  await writeOutput(dir, '/dev/null', 'gone')
})

test('does not write through a link, nor over a folder', async () => {
  fs.writeFileSync(path.join(dir, 'precious'), 'kept')
  fs.symlinkSync('precious', path.join(dir, 'link'))
  fs.mkdirSync(path.join(dir, 'folder'))
  await expect(writeOutput(dir, 'link', 'x')).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
  await expect(writeOutput(dir, 'folder', 'x')).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
  await expect(writeOutput(dir, 'precious/x', 'x')).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
  expect(fs.readFileSync(path.join(dir, 'precious'), 'utf8')).toBe('kept')
})
