import { expect, test } from '@jest/globals'
import fs from 'node:fs'
import { cliPage } from '../../scripts/cli-page.ts'

test('docs/cli.md is current (npm run schema)', () => expect(fs.readFileSync('docs/cli.md', 'utf8')).toBe(cliPage()))
