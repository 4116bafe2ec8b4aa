/**
 * Establishes from names alone which steps and jobs of a run say that they publish, and which say that they do
 * something else.
 */
import type { Job, RunStep } from '../domain/github.ts'

/** GitHub's own steps, before and after those of the workflow. */
const HOUSEKEEPING = /^(?:Set up job|Complete job|Set up runner|Complete runner|Initialize containers|Stop containers|Pre |Post )/
export const isHousekeeping = ({ name }: Pick<RunStep, 'name'>): boolean => HOUSEKEEPING.test(name)

const PUBLISHES = /publish|release/i
/** Steps before or after a publish that have the word in their name. */
const ABOUT_IT =
  /notif|announc|comment|slack|discord|tweet|mail|fail|github|\bgh\b|draft|notes?\b|changelog|\bdocs?\b|pages|site|docker|image|storybook|canary|nightly|preview|snapshot|dry[ -]?run|check|prepare|tag|asset|artifact|summary|report|status|label/i
export const saysItPublishes = (name: string): boolean => PUBLISHES.test(name) && !ABOUT_IT.test(name)

/**
 * Words in the names of steps that install, build and test. A name with any other word may belong to the step that
 * published: `Run make ship`, `Run changesets/action@v1`, or a name in another language.
 */
const OTHER_WORK: ReadonlySet<string> = new Set(
  `a actions and all audit build bun cache ci checkout check checks clean clone code compile corepack coverage cypress dependencies deps
  download e2e enable env environment eslint fetch for format formatting from git get i install installation integration jest latest lint
  lockfile lts matrix mocha modules node nodejs npm of on out package packages playwright pnpm prettier project repo repository restore run
  save set setup smoke source spec step stylelint suite test tests the to tsc type typecheck types typescript unit up upload use verify
  version vitest with yarn`.split(/\s+/),
)

function saysItDoesOtherWork(name: string): boolean {
  const words = name
    .toLowerCase()
    .slice(0, 500)
    .replace(/@[\w.-]+/g, ' ')
    .split(/[\s\-_/:(),.;=+&|]+/)
    .filter((word) => word !== '' && !/^v?\d+$/.test(word))
  return words.length > 0 && words.every((word) => OTHER_WORK.has(word))
}

/**
 * Whether a job that ran has a step that ran and may have published. For a job without steps, the name of the job
 * decides.
 */
export function mayHavePublished({ name, steps }: Job): boolean {
  const ran = steps.filter((step) => step.conclusion !== 'skipped' && !isHousekeeping(step))
  if (steps.length === 0) return !saysItDoesOtherWork(name)
  return ran.some((step) => !saysItDoesOtherWork(step.name))
}
