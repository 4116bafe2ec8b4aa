import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  lockfileChanges
} from "./chunk-EUS2E7EA.js";

// src/line/run.ts
var NO_CHANGES = { lockfiles: [], changes: [] };
async function run(world, options) {
  const changes = options.policyAlone === true ? NO_CHANGES : await lockfileChanges(world.base, world.head, options.lockfiles);
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options);
  const [{ readPolicy }, { judge }, { NO_POLICY }] = await Promise.all([
    import("./policy-file-DC4ZWHFY.js"),
    import("./from-changes-YRCZAPQM.js"),
    import("./policy-6JBNPYHF.js")
  ]);
  return judge(world, await readPolicy(world, options.policyFile) ?? NO_POLICY, changes, options);
}
async function isNothingToJudge({ changes }, { trusted, head }, { policyFile }) {
  if (changes.length > 0 || policyFile.named || await trusted.read(policyFile.path) !== void 0) return false;
  return head.commit === void 0 || await head.read(policyFile.path) === void 0;
}
function nothingToJudge({ lockfiles }, { now }, { mode }) {
  return {
    conclusion: "pass",
    mode,
    evaluatedAt: now,
    policy: void 0,
    trust: void 0,
    lockfiles,
    counts: { authorized: 0, unauthorized: 0, undetermined: 0 },
    findings: [],
    verdicts: [],
    removed: [],
    policyDelta: [],
    readyAt: void 0
  };
}

export {
  run
};
