// `node --import ./scripts/bench/peak-memory.mjs PROGRAM`: prints the largest resident size of the process, in KiB, on stderr when it ends.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(2, `peak-memory ${process.resourceUsage().maxRSS}\n`))
