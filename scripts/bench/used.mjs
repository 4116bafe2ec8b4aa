// `node --import ./scripts/bench/used.mjs PROGRAM`: prints what the process used, on stderr when it ends: milliseconds of CPU, largest resident size in KiB.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(2, `\nused ${Math.round((userCPUTime + systemCPUTime) / 1000)} ${maxRSS}\n`)
})
