import {
  isJudged,
  ofEcosystems
} from "./chunk-MGO75CQ3.js";
import {
  allChanges
} from "./chunk-WUD7BNYU.js";
import {
  c30_subjectOf as subjectOf
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_isAboutFile as isAboutFile
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-E04875EB.js";

// src/line/run.ts
var NO_CHANGES = { lockfiles: [], changes: [] };
async function run(world, options) {
  const changes = options.policyAlone === true ? NO_CHANGES : await changesOf(world, options);
  if (changes instanceof GateError) return unread(changes, world, options);
  if (await isNothingToJudge(changes, world, options)) return nothingToJudge(changes, world, options);
  const [{ readPolicy }, { judgeChanges: judge }, { NO_POLICY }, { inShard }] = await Promise.all([
    import("./policy-file-3BVLXEED.js"),
    import("./from-changes-WPEFULDM.js"),
    import("./policy-Z6Y3CVSG.js"),
    import("./shard-4GTXEUAR.js")
  ]);
  const policy = await readPolicy(world, options.policyFile) ?? NO_POLICY;
  const all = ofEcosystems(changes, options.ecosystems ?? policy.settings.ecosystems);
  if (options.shard === void 0) return judge(world, policy, all, options);
  return judge(world, policy, { ...all, changes: inShard(all.changes, options.shard) }, { ...options, among: all.changes.length });
}
async function changesOf(world, options) {
  try {
    return await allChanges(world, options.lockfiles, (id) => isJudged(id, world, options));
  } catch (error) {
    if (options.mode === "warn" && error instanceof GateError && isAboutFile(error)) return error;
    throw error;
  }
}
async function unread({ message, help }, world, options) {
  const { readPolicy } = await import("./policy-file-3BVLXEED.js");
  const policy = await readPolicy(world, options.policyFile);
  const note = { kind: "lockfile-unread", text: `${message}. Nothing was judged. ${help}` };
  const nothing = nothingToJudge({ lockfiles: [] }, world, options);
  return { ...nothing, conclusion: "fail", policy: policy?.source, notes: [note, ...nothing.notes] };
}
async function isNothingToJudge({ changes, inputs = [], archives = [], unmet = [], taken = [] }, { trusted, head }, { policyFile }) {
  if ([changes, inputs, archives, unmet, taken].some(({ length }) => length > 0)) return false;
  if (policyFile.named || await trusted.read(policyFile.path) !== void 0) return false;
  return head.commit === void 0 || await head.read(policyFile.path) === void 0;
}
function nothingToJudge({ lockfiles }, world, { mode, version, notes = [] }) {
  return {
    subject: subjectOf(world),
    toolVersion: version,
    recording: void 0,
    conclusion: "pass",
    mode,
    evaluatedAt: world.now,
    policy: void 0,
    trust: void 0,
    lockfiles,
    ecosystems: ECOSYSTEM_IDS,
    counts: { authorized: 0, unauthorized: 0, undetermined: 0 },
    findings: [],
    verdicts: [],
    blocked: [],
    removed: [],
    policyDelta: [],
    notes,
    readyAt: void 0
  };
}

export {
  run
};
