import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  allChanges
} from "./chunk-H5RTXZGO.js";

// src/line/run.ts
var NO_CHANGES = { lockfiles: [], changes: [] };
async function run(world, options) {
  const changes = options.policyAlone === true ? NO_CHANGES : await allChanges(world, options.lockfiles);
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options);
  const [{ readPolicy }, { judge }, { NO_POLICY }] = await Promise.all([
    import("./policy-file-YJB47TK4.js"),
    import("./from-changes-3NALYT6I.js"),
    import("./policy-Y5UNZU6D.js")
  ]);
  return judge(world, await readPolicy(world, options.policyFile) ?? NO_POLICY, changes, options);
}
async function isNothingToJudge({ changes, inputs = [] }, { trusted, head }, { policyFile }) {
  if (changes.length > 0 || inputs.length > 0 || policyFile.named || await trusted.read(policyFile.path) !== void 0) return false;
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
