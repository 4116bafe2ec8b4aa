/** Runs the two tables of a rule's test: what it allows, and what it flags. A row is a sentence and a difference from the honest default. */
import { describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { Violation } from '../../src/domain/finding.ts'
import { NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import { standsUnder } from '../../src/judge/standing.ts'
import { rules } from '../../src/rules/index.ts'
import type { RunTrial, RunViolation } from '../../src/rules/rule.ts'
import { demandedBy } from '../../src/traits/ground.ts'
import { candidate } from './candidate.ts'

/** Parts of the default candidate, or a whole one. */
export interface Row {
  readonly given?: Partial<Candidate>
  readonly policy?: Policy
}

export interface Expected {
  /** The found value of each named fact. */
  readonly facts?: Readonly<Record<string, string>>
  readonly atMost?: Violation['atMost']
  readonly unlessStated?: Violation['unlessStated']
  readonly undetermined?: boolean
}

interface Table {
  readonly allows: readonly (readonly [sentence: string, row: Row])[]
  readonly flags: readonly (readonly [sentence: string, row: Row, expected: Expected])[]
}

export function ask(id: RuleId, { given = {}, policy = NO_POLICY }: Row): readonly Violation[] {
  const asked = candidate(given)
  const rule = rules[id]
  if (rule.about !== 'candidate') throw new TypeError(`${id} is not about a candidate`)
  return rule.check({ candidate: asked, policy, standing: standsUnder(policy, asked), demanded: demandedBy(policy) })
}

export function ruleTable(rule: RuleId, { allows, flags }: Table): void {
  describe(rule, () => {
    test.each(allows)('allows: %s', (_sentence, row) => {
      expect(ask(rule, row)).toEqual([])
    })
    if (flags.length === 0) return
    test.each(flags)('flags: %s', (_sentence, row, expected) => {
      const [violation, ...others] = ask(rule, row)
      expect(others).toEqual([])
      expect(violation?.atMost).toBe(expected.atMost)
      expect(violation?.unlessStated).toBe(expected.unlessStated)
      expect(violation?.undetermined ?? false).toBe(expected.undetermined ?? false)
      const found = Object.fromEntries((violation?.facts ?? []).map((fact) => [fact.label, fact.found]))
      expect(found).toMatchObject(expected.facts ?? {})
      expectWellSpoken(violation)
      expect(violation?.message).toContain('lib')
    })
  })
}

/** The same for a rule about the run. */
export interface RunTable {
  readonly allows: readonly (readonly [sentence: string, trial: Partial<RunTrial>])[]
  readonly flags: readonly (readonly [sentence: string, trial: Partial<RunTrial>, expected: Partial<RunViolation>])[]
}

export function runRuleTable(id: RuleId, { allows, flags }: RunTable): void {
  const rule = rules[id]
  const asked = (trial: Partial<RunTrial>): readonly RunViolation[] =>
    rule.about === 'run' ? rule.check({ policy: NO_POLICY, exemptions: [], policyChange: undefined, inputs: [], ...trial }) : []
  describe(id, () => {
    test('is about the run', () => expect(rule.about).toBe('run'))
    test.each(allows)('allows: %s', (_sentence, trial) => expect(asked(trial)).toEqual([]))
    test.each(flags)('flags: %s', (_sentence, trial, expected) => {
      const [violation, ...others] = asked(trial)
      expect(others).toEqual([])
      expect(violation).toMatchObject(expected)
      expectWellSpoken(violation)
    })
  })
}

/** The message is one complete clause. There is a reason, and a step that can be taken. */
export function expectWellSpoken(violation: Violation | undefined): void {
  expect(violation).toBeDefined()
  expect(violation?.message).toMatch(/^[^\n]+[^.\n]$/)
  expect(violation?.reason).toMatch(/^[A-Z`][^\n]+\.$/)
  expect(violation?.help.length).toBeGreaterThan(20)
  // If no later answer can help, a person has to find out.
  if (violation?.undetermined === true)
    expect(violation.help).toMatch(/^(?:Re-run the check|Find out what|Check the name of the repository)/)
}
