/** A lockfile that does not lock what is asked for is not what an ordinary install installs. Found in lockfiles and manifests, not in a candidate: line/closed.ts makes the finding; here are its line and its level. */
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'something asks for a version that the lockfile does not lock',
  defaultLevel: 'warning',
  check: () => [],
})
