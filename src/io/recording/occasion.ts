/** Writes the occasion of a report into a recording, and reads it back with every value checked. */
import { NO_OCCASION, type Occasion, type WorkflowRun } from '../../domain/subject.ts'
import { type JsonObject, field, inside, objectField, textField } from '../../text/json.ts'

export function plainOccasion({ repository, pullRequest, event, run }: Occasion) {
  return {
    repository: repository ?? null,
    pullRequest: pullRequest ?? null,
    event: event ?? null,
    run: run === undefined ? null : { id: run.id, attempt: run.attempt ?? null, url: run.url },
  }
}

/** A recording of an older program has none. */
export function readOccasion(manifest: JsonObject): Occasion {
  const json = objectField(manifest, 'subject')
  if (json === undefined) return NO_OCCASION
  return {
    repository: textField(json, 'repository'),
    pullRequest: countOf(field(json, 'pullRequest')),
    event: textField(json, 'event'),
    run: readRun(inside(json, 'run')),
  }
}

function readRun(json: JsonObject): WorkflowRun | undefined {
  const [id, url] = [textField(json, 'id'), textField(json, 'url')]
  return id === undefined || url === undefined ? undefined : { id, attempt: countOf(field(json, 'attempt')), url }
}

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
