import { describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import { policyPage } from '../../scripts/policy-page.ts'
import { openPolicy } from '../../src/policy/read/parse.ts'
import { problemsOf } from './policies.ts'

test('docs/policy.md is current (npm run schema)', () => expect(fs.readFileSync('docs/policy.md', 'utf8')).toBe(policyPage()))

describe('every policy on the page is one', () => {
  const blocks = [...policyPage().matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^version: 1$/m.test(text))
  const shared = blocks.find((text) => text.includes('final: [')) ?? ''
  test.each(blocks.map((text, index) => [`block ${index + 1}`, text] as const))('%s', (_, text) =>
    expect(
      problemsOf(
        text,
        openPolicy(text, 'p.yml').references.map(({ from }) => ({ from, text: shared, sha256: '' })),
      ),
    ).toEqual([]),
  )
  test('and there are some', () => expect(blocks.length).toBeGreaterThanOrEqual(5))
})
