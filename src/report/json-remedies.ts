// Writes the ways out for programs. If there are lines for the policy, the text says where they go.
import type { Remedy as JsonRemedy } from '../../schema/report.d.ts'
import { type Remedy, whereLinesGo } from '../domain/remedy.ts'
import { orNull } from './json-value.ts'
import { visible } from './visible.ts'

const SENTENCE_LIMIT = 4000

export const jsonRemedies = (remedies: readonly Remedy[]): readonly JsonRemedy[] =>
  remedies.map(({ kind, title, text, until, lifts, patch }) => ({
    kind,
    title: visible(title, SENTENCE_LIMIT),
    text: visible(patch === undefined ? text : `${text} ${whereLinesGo(patch.file)}`, SENTENCE_LIMIT),
    until: orNull(until),
    lifts: [...lifts],
    patch: patch === undefined ? null : { file: patch.file, yaml: patch.yaml, diff: patch.diff },
  }))
