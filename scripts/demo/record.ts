/**
 * Mints the demo's attestations under their own trusted root, and records the check of its pull request into demo/ (`npm run demo:record`).
 * Nothing in it comes from a real package, and the recording says so.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { fakeWorld } from '../../__tests__/helpers/world/index.ts'
import { recordingWorld } from '../../src/io/recording/recording.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { run } from '../../src/line/run.ts'
import { demoStory } from './story.ts'

const DIR = 'demo'
const NOTE = `# The demo's recording

A pull request with twelve bumps, as \`countersign demo\` replays it. Every package in here is made up. Its attestations were minted by
\`npm run demo:record\` with a certificate authority, logs and registry keys of the recording's own, which nothing else trusts.
`

rmSync(DIR, { recursive: true, force: true })
const runOptions = { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] } as const
const recording = await recordingWorld(fakeWorld(demoStory), DIR, runOptions)
const report = await run(recording.world, runOptions)
await recording.close()
writeFileSync(`${DIR}/README.md`, NOTE)
const { authorized, unauthorized, undetermined } = report.counts
process.stdout.write(`recorded ${DIR}: ${authorized} authorized, ${unauthorized} unauthorized, ${undetermined} undetermined\n`)
