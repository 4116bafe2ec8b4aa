/**
 * Writes schema/countersign.schema.json and docs/policy.md from the tables of the policy's fields, and docs/cli.md from the table of commands. With
 * `--check` it only compares.
 */
import fs from 'node:fs'
import path from 'node:path'
import './require-node24.mjs'
import { policySchema } from '../src/policy/read/json-schema.ts'
import { cliPage } from './cli-page.ts'
import { policyPage } from './policy-page.ts'

const root = path.join(import.meta.dirname, '..')
const files = new Map([
  ['schema/countersign.schema.json', `${JSON.stringify(policySchema(), undefined, 2)}\n`],
  ['docs/policy.md', policyPage()],
  ['docs/cli.md', cliPage()],
])
const isCheck = process.argv.includes('--check')

for (const [file, text] of files) {
  const place = path.join(root, file)
  if (fs.existsSync(place) && fs.readFileSync(place, 'utf8') === text) continue
  console.log(`${isCheck ? 'stale' : 'wrote'} ${file}`)
  if (isCheck) process.exitCode = 1
  else fs.writeFileSync(place, text)
}
