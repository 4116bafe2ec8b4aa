// Counts the questions that the source repository costs as a second witness. It compares bumps without an attestation with ordinary attested bumps,
// with a token (one query for many) and without one (REST alone). A second run under `source: off` shows what is asked for the source alone.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { check } from '../run.mjs'
import { askedOf } from '../table.mjs'

export const about = 'the source repository as a second witness'
const KINDS = { apart: 'attested as before', 'by-hand': 'never attested', lost: 'attestation lost' }
const SIZES = [10, 100]
export const stories = () => Object.keys(KINDS).flatMap((story) => SIZES.map((size) => ({ story, size })))

const APIS = { GraphQL: 'ghs_bench', REST: undefined }
const NO_SOURCE = 'version: 1\nsettings: { source: off }\n'

export async function measure({ table, open }) {
  for (const size of SIZES) for (const [story, words] of Object.entries(KINDS)) measureKind(table, words, await open(story, size))
}

function measureKind(table, words, at) {
  writeFileSync(path.join(at.folder, 'no-source.yml'), NO_SOURCE)
  for (const [api, token] of Object.entries(APIS)) {
    const whole = check(at, [], { token })
    const without = check(at, ['--policy', 'no-source.yml'], { token, status: null })
    const more = (url) => ((askedOf(whole.questions, url) - askedOf(without.questions, url)) / at.size).toFixed(2)
    const note = `for the source: GitHub ${more(at.github)} a bump, registry ${more(at.registry)} a bump`
    table.row(`${at.size} bumps, ${words}, by ${api}`, whole, note, at)
  }
}
