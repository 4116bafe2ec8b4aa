/** The usual pull request changes no lockfile. The engine itself says which modules the action loads for it. */
import { afterAll, expect, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pullRequest } from '../helpers/payloads.ts'
import { BASE, HEAD, type SceneOptions, closeScenes, openScene } from '../helpers/scene.ts'

afterAll(closeScenes)

/** The packages and sources with code in what was loaded, as the bundle names them. */
async function loaded(options: SceneOptions): Promise<readonly string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-coverage-'))
  const scene = await openScene(options)
  const payload = pullRequest({ base: BASE, head: HEAD })
  const { status } = await scene.run({ event: 'pull_request', payload, env: { NODE_V8_COVERAGE: folder } })
  expect(status).toBe(0)
  const scripts = fs.readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as { result: readonly { url: string }[] }
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
  })
  fs.rmSync(folder, { recursive: true })
  return scripts.flatMap((url) =>
    [...fs.readFileSync(fileURLToPath(url), 'utf8').matchAll(/^\/\/ ((?:node_modules|src)\/.+)$/gm)].map(([, name = '']) => name),
  )
}

test('without a lockfile change no package at all is loaded, nor the policy, the parsers and the rules', async () => {
  const names = await loaded({ base: ['lib@1.0.0'], headFiles: { 'README.md': 'new words' } })
  expect(names).toContain('src/index.ts')
  expect(names.filter((name) => name.startsWith('node_modules/'))).toEqual([])
  expect(names.filter((name) => /^src\/(?:policy|rules|attestation|gather|report)\//.test(name))).toEqual([])
  expect(names.filter((name) => /^src\/ecosystems\/actions\/(?!files)/.test(name))).toEqual([])
})

test('a workflow whose pins stay as they were loads its reader, and neither the policy nor the rules nor what verifies', async () => {
  const workflow = (step: string): string =>
    `on: push\njobs: { a: { steps: [ { uses: octo/tool@${'a'.repeat(40)} }, { run: ${step} } ] } }\n`
  const file = '.github/workflows/ci.yml'
  const names = await loaded({ base: ['lib@1.0.0'], baseFiles: { [file]: workflow('make') }, headFiles: { [file]: workflow('make test') } })
  expect(names).toContain('src/ecosystems/actions/workflow.ts')
  expect(names.filter((name) => /^src\/(?:policy|rules|attestation|gather)\//.test(name))).toEqual([])
  expect(names.filter((name) => /^node_modules\/(?:@sigstore|@octokit|@npmcli|sigstore|tar|undici|valibot)\//.test(name))).toEqual([])
})

test('with one, no client that writes', async () => {
  const names = await loaded({ base: ['lib@1.0.0'], head: ['lib@1.1.0'] })
  expect(names.some((name) => name.startsWith('node_modules/@sigstore/'))).toBe(true)
  expect(names.filter((name) => /node_modules\/(?:@octokit|@actions\/(?:github|http-client)|undici)\//.test(name))).toEqual([])
})
